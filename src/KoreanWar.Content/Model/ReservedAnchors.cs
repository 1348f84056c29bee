using System.Text.RegularExpressions;

namespace KoreanWar.Content.Model;

/// <summary>Ids that the pages themselves use, so no heading may.</summary>
public static partial class ReservedAnchors
{
    /// <summary>True when a page uses this id for a part of its own.</summary>
    public static bool Contains(string anchor) => Pattern().IsMatch(anchor);

    [GeneratedRegex(
        @"\A(?:top|main|menu|reference|guides|contents|notes|works|backlinks|corrections|map-(?:others|korea|north|clip|clip-north|hatch|dots)"
        + @"|(?:note|cite)-[0-9]+(?:-[0-9]+)?|finding-.+|(?:claim|mark)-[ab]-[0-9]{3}(?:-[0-9]+)?)\z")]
    private static partial Regex Pattern();
}
