namespace KoreanWar.Content.Tests.Support;

/// <summary>Makes one mistake in a text that has none.</summary>
internal static class Edited
{
    /// <summary>The text with another line, or lines, in place of one; an empty one takes it out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The line, counted from 1.</param>
    /// <param name="with">What stands there instead.</param>
    public static string Line(string text, int number, string with)
    {
        var lines = text.Split('\n').ToList();
        lines.RemoveAt(number - 1);
        if (with.Length > 0)
        {
            lines.Insert(number - 1, with);
        }

        return string.Join('\n', lines);
    }
}
