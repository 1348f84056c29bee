namespace KoreanWar.Content.Reading.Lists;

/// <summary>What running text may do with a form of a name.</summary>
public enum NameUse
{
    /// <summary>Running text uses it.</summary>
    Running,

    /// <summary>Readers may search for it; running text uses the chosen form instead.</summary>
    Search,

    /// <summary>It is the name of something else that holds a spelling of this one, and stands as it is.</summary>
    Fixed,
}
