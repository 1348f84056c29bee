using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KoreanWar.Content.Diagnostics;
using Markdig.Helpers;
using Markdig.Parsers;

namespace KoreanWar.Content.Reading.Markup.Citations;

/// <summary>Parses Pandoc's citations in brackets, <c>[@key, locator; @key]</c>.</summary>
public sealed partial class CitationInlineParser : InlineParser
{
    private const int Longest = 2000;

    /// <summary>Makes the parser; it opens on a bracket.</summary>
    public CitationInlineParser()
    {
        OpeningCharacters = ['['];
    }

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '@')
        {
            return false;
        }

        var window = slice.Text.AsSpan(slice.Start, Math.Min(slice.Length, Longest));
        var end = window.IndexOf(']');
        if (end < 0)
        {
            return false;
        }

        var start = slice.Start;
        var content = window[1..end].ToString();
        var position = PositionOf(processor, start);
        var items = ImmutableArray.CreateBuilder<CitationItem>();
        string? mistake = null;
        var offset = start + 1;
        foreach (var part in content.Split(';'))
        {
            var match = Item().Match(part);
            if (match.Success)
            {
                var locator = match.Groups["locator"].Success ? Spaces().Replace(match.Groups["locator"].Value.Trim(), " ") : null;
                var at = PositionOf(processor, offset + match.Groups["key"].Index);
                items.Add(new CitationItem(match.Groups["key"].Value, locator, at.Line - position.Line, at.Column));
            }
            else
            {
                mistake ??= $"`{part.Trim()}` is not a citation; write `[@key, p. 5; @other-key]`";
            }

            offset += part.Length + 1;
        }

        processor.Inline = new CitationInline
        {
            Items = mistake is null ? items.ToImmutable() : [],
            Mistake = mistake,
            Line = position.Line - 1,
            Column = position.Column - 1,
            Span = new(processor.GetSourcePosition(start), processor.GetSourcePosition(start + end)),
        };
        slice.Start = start + end + 1;
        return true;
    }

    private static TextPosition PositionOf(InlineProcessor processor, int offset)
    {
        processor.GetSourcePosition(offset, out var line, out var column);
        return new TextPosition(line + 1, column + 1);
    }

    [GeneratedRegex(@"\A\s*@(?<key>[\w][\w:.#$%&+?<>~/-]*?)(?:\s*,\s*(?<locator>[^@\[\]]*\S))?\s*\z")]
    private static partial Regex Item();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
