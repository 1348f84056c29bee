using System.Globalization;
using KoreanWar.Content.Model;

namespace KoreanWar.Content.Rendering;

/// <summary>Writes works as HTML: in full for a bibliography, in short for a note. The form follows Chicago's.</summary>
public static class SourceHtml
{
    private static readonly string[] TitledAsWholes = ["book", "report", "thesis", "motion_picture", "pamphlet", "map", "dataset"];

    /// <summary>The work as a bibliography has it, without a link to its page.</summary>
    public static string Bibliography(Source source)
    {
        var original = source.IsDatedAsOriginal;
        var parts = new List<string?>
        {
            Names(source),
            Title(source),
            source.Genre is [var first, .. var rest] ? Html.Escape(char.ToUpperInvariant(first) + rest) : null,
            original ? Date(source) : null,
            Container(source),
            source.Type == "chapter" && !source.Editors.IsEmpty ? "Edited by " + List([.. source.Editors.Select(FullName)]) : null,
            source.Edition is null ? null : Html.Escape(source.Edition) + " ed",
            Join(", ", Publisher(source), original || IsDatedByContainer(source) ? null : Date(source)),
            Join(", ", Text(source.Archive), Text(source.ArchiveLocation)),
            source.ContainerTitle is null ? Number(source, "no.") : null,
        };
        return Sentences(parts);
    }

    /// <summary>The work as a note has it: who, what, when.</summary>
    public static string Note(Source source)
    {
        var who = source.Authors.IsEmpty ? null : List([.. source.Authors.Select(a => Html.Escape(a.Family))]);
        var where = TitledAsWholes.Contains(source.Type) || source.ContainerTitle is null || IsArticle(source)
            ? null
            : Join(", ", Cite(source.ContainerTitle, null), Number(source, "doc."));
        var when = Date(source) is { } date ? $" ({date})" : "";
        return Join(", ", who, Title(source) + when, where)!;
    }

    /// <summary>A note's work with the place in it.</summary>
    public static string Note(Citation citation) => Join(", ", Note(citation.Source), Text(citation.Locator))!;

    /// <summary>A note's work in a few words: who, else the title, and when, with the place in it.</summary>
    public static string Brief(Citation citation)
    {
        var source = citation.Source;
        var who = source.Authors.IsEmpty ? Title(source) : List([.. source.Authors.Select(a => Html.Escape(a.Family))]);
        var when = source.IsDatedAsOriginal ? Date(source) : source.Issued?.Year.ToString(CultureInfo.InvariantCulture);
        return Join(", ", Join(" ", who, when), Text(citation.Locator))!;
    }

    // Quotation marks inside a title in quotation marks become single ones.
    private static string Title(Source source) => TitledAsWholes.Contains(source.Type)
        ? Cite(source.Title, source.Language)
        : $"“{Foreign(source.Title.Replace('“', '‘').Replace('”', '’'), source.Language)}”";

    private static string? Container(Source source)
    {
        if (source.ContainerTitle is null)
        {
            return Join(", ", Cited(source.CollectionTitle), Volume(source), IssueNumber(source), Pages(source));
        }

        var title = (source.Type == "chapter" ? "In " : "") + Cite(source.ContainerTitle, null);
        return IsDatedByContainer(source)
            ? title + Numbering(source)
            : Join(", ", title, Text(source.CollectionTitle), Volume(source), IssueNumber(source), Number(source, "doc."), Pages(source));
    }

    // As journals are numbered: " 5, no. 2 (1995): 1–9".
    private static string Numbering(Source source)
    {
        var number = source.Volume is null
            ? Join("", " ", IssueNumber(source))
            : Join(", ", " " + Html.Escape(source.Volume), IssueNumber(source));
        var date = Date(source) is { } issued ? $" ({issued})" : "";
        var pages = source.Page is null ? "" : ": " + Range(source.Page);
        return (source.Volume is null && source.Issue is null ? "" : number) + date + pages;
    }

    private static bool IsArticle(Source source) => source.Type.StartsWith("article", StringComparison.Ordinal);

    private static bool IsDatedByContainer(Source source) =>
        source.ContainerTitle is not null && (IsArticle(source) || source.Type == "review");

    private static string? Date(Source source) => source.Issued is { } date ? Html.Escape(date.ToString()) : null;

    // A bare number says nothing without a word before it; "S/RES/82" does.
    private static string? Number(Source source, string word) => source.Number is not { } number ? null
        : number.All(char.IsAsciiDigit) ? $"{word} {number}"
        : Html.Escape(number);

    private static string? Publisher(Source source) =>
        source.Publisher is null ? null : Join(": ", Text(source.PublisherPlace), Text(source.Publisher));

    private static string? Names(Source source)
    {
        var (names, role) = source.Authors.IsEmpty && source.Type != "chapter"
            ? (source.Editors, source.Editors.Length == 1 ? ", ed" : ", eds")
            : (source.Authors, "");
        if (names.IsEmpty)
        {
            return null;
        }

        var first = names[0].Given is { } given ? $"{Html.Escape(names[0].Family)}, {Html.Escape(given)}" : Html.Escape(names[0].Family);
        return List([first, .. names.Skip(1).Select(FullName)]) + role;
    }

    private static string FullName(SourceName name) => Html.Escape(name.Given is null ? name.Family : $"{name.Given} {name.Family}");

    private static string List(string[] names) => names.Length switch
    {
        1 => names[0],
        2 => $"{names[0]} and {names[1]}",
        > 3 => $"{names[0]} and others",
        _ => $"{string.Join(", ", names[..^1])} and {names[^1]}",
    };

    private static string? Volume(Source source) => source.Volume is null ? null : "vol. " + Html.Escape(source.Volume);

    private static string? IssueNumber(Source source) => source.Issue is null ? null : "no. " + Html.Escape(source.Issue);

    private static string? Pages(Source source) =>
        source.Page is null ? null : (source.Page.AsSpan().ContainsAny("-–,") ? "pp. " : "p. ") + Range(source.Page);

    private static string Range(string pages) => Html.Escape(pages.Replace('-', '–'));

    private static string? Cited(string? text) => text is null ? null : Cite(text, null);

    private static string Cite(string title, string? language) =>
        language is null ? $"<cite>{Html.Escape(title)}</cite>" : $"<cite lang=\"{Html.Escape(language)}\">{Html.Escape(title)}</cite>";

    private static string Foreign(string title, string? language) =>
        language is null ? Html.Escape(title) : $"<span lang=\"{Html.Escape(language)}\">{Html.Escape(title)}</span>";

    private static string? Text(string? text) => text is null ? null : Html.Escape(text);

    private static string? Join(string separator, params IEnumerable<string?> parts)
    {
        var some = parts.Where(p => p is not null).ToList();
        return some.Count == 0 ? null : string.Join(separator, some);
    }

    private static string Sentences(IEnumerable<string?> parts) => string.Join(
        " ",
        parts.Where(p => !string.IsNullOrEmpty(p)).Select(p => EndsSentence(p!) ? p : p + "."));

    private static bool EndsSentence(string html)
    {
        var end = html.AsSpan().TrimEnd('”');
        end = end.EndsWith("</cite>") ? end[..^"</cite>".Length] : end;
        end = end.EndsWith("</span>") ? end[..^"</span>".Length] : end;
        return end.EndsWith(".") || end.EndsWith("?") || end.EndsWith("!");
    }
}
