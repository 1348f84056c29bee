using KoreanWar.Content.Diagnostics;
using Markdig.Syntax;

namespace KoreanWar.Content.Reading.Markup;

/// <summary>Says where a part of a parsed text stands in its file.</summary>
public static class MarkdownPosition
{
    /// <summary>The first character of a block or inline; Markdig counts lines and columns from 0.</summary>
    public static TextPosition Of(MarkdownObject item) => new(item.Line + 1, item.Column + 1);
}
