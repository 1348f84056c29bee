using KoreanWar.Content.Model;

namespace KoreanWar.Content.Rendering;

/// <summary>Writes works as HTML: in full for a bibliography, in short for a note. The form follows Chicago's.</summary>
public static class SourceHtml
{
    private static readonly string[] TitledAsWholes = ["book", "report", "thesis", "motion_picture", "pamphlet", "map", "dataset"];

    /// <summary>The work as a bibliography has it, without a link to its page.</summary>
    public static string Bibliography(Source source)
    {
        var parts = new List<string?>
        {
            Names(source),
            Title(source),
            Text(source.Genre),
            Container(source),
            source.Type == "chapter" && !source.Editors.IsEmpty ? "Edited by " + List([.. source.Editors.Select(FullName)]) : null,
            source.Edition is null ? null : Html.Escape(source.Edition) + " ed",
            Publisher(source),
            DateStandsAlone(source) ? Html.Escape(source.Issued!.Value.ToString()) : null,
            Join(", ", Text(source.Archive), Text(source.ArchiveLocation), source.Number is null ? null : "no. " + Html.Escape(source.Number)),
        };
        return Sentences(parts);
    }

    /// <summary>The work as a note has it: who, what, when.</summary>
    public static string Note(Source source)
    {
        var who = source.Authors.IsEmpty ? null : List([.. source.Authors.Select(a => Html.Escape(a.Family))]);
        var where = TitledAsWholes.Contains(source.Type) || source.ContainerTitle is null || source.Type.StartsWith("article", StringComparison.Ordinal)
            ? null
            : Cite(source.ContainerTitle, null);
        var when = source.Issued is { } date ? $" ({Html.Escape(date.ToString())})" : "";
        return Join(", ", who, Title(source) + when, where)!;
    }

    /// <summary>A note's work with the place in it.</summary>
    public static string Note(Citation citation) => Join(", ", Note(citation.Source), Text(citation.Locator))!;

    private static string Title(Source source) => TitledAsWholes.Contains(source.Type)
        ? Cite(source.Title, source.Language)
        : $"“{Foreign(source.Title, source.Language)}”";

    private static string? Container(Source source)
    {
        if (source.ContainerTitle is null)
        {
            return Join(", ", Cited(source.CollectionTitle), Volume(source), IssueNumber(source), Pages(source));
        }

        var journal = source.Type.StartsWith("article", StringComparison.Ordinal) || source.Type == "review";
        var title = (source.Type == "chapter" ? "In " : "") + Cite(source.ContainerTitle, null);
        if (!journal)
        {
            return Join(", ", title, Text(source.CollectionTitle), Volume(source), IssueNumber(source), Pages(source));
        }

        var number = Join(", no. ", source.Volume is null ? "" : " " + Html.Escape(source.Volume), Text(source.Issue));
        var date = source.Issued is { } issued ? $" ({Html.Escape(issued.ToString())})" : "";
        var pages = source.Page is null ? "" : ": " + Range(source.Page);
        return $"{title}{(source.Volume is null && source.Issue is not null ? number!.Replace(", no.", " no.", StringComparison.Ordinal) : number)}{date}{pages}";
    }

    // Journals carry the date beside the volume.
    private static bool DateStandsAlone(Source source) => source.Issued is not null
        && !(source.ContainerTitle is not null && (source.Type.StartsWith("article", StringComparison.Ordinal) || source.Type == "review"));

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
