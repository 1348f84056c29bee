namespace KoreanWar.Content.Model;

/// <summary>How a date is to be taken.</summary>
public enum DateQualifier
{
    /// <summary>As it stands.</summary>
    Exact,

    /// <summary>Near it: <c>about 1950-06</c>.</summary>
    About,

    /// <summary>Some time before it.</summary>
    Before,

    /// <summary>Some time after it.</summary>
    After,

    /// <summary>Some time between it and a second one.</summary>
    Between,
}
