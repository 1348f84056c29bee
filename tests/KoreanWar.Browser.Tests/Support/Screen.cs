namespace KoreanWar.Browser.Tests.Support;

/// <summary>A window in CSS pixels.</summary>
public sealed record Screen(int Width, int Height)
{
    /// <summary>A common phone.</summary>
    public static readonly Screen Phone = new(360, 740);

    /// <summary>A desk.</summary>
    public static readonly Screen Wide = new(1440, 900);

    /// <summary>A window of this width, as high as screens of that width are.</summary>
    public static Screen Of(int width) => width < 600 ? new Screen(width, Phone.Height) : new Screen(width, Wide.Height);
}
