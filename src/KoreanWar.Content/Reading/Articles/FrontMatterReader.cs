using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Reading.Markup;
using KoreanWar.Content.Reading.Nodes;
using KoreanWar.Content.Text;
using Markdig.Syntax;

namespace KoreanWar.Content.Reading.Articles;

/// <summary>Reads the YAML head of an article's file.</summary>
public sealed class FrontMatterReader(string path, DiagnosticBag diagnostics)
{
    private static readonly string[] Keys = ["title", "summary", "order", "updated", "aliases", "nav", "kind"];
    private static readonly string[] AliasKeys = ["anchor", "section"];

    private static readonly Dictionary<string, ArticleKind> Kinds = new(StringComparer.Ordinal)
    {
        ["history"] = ArticleKind.History,
        ["guide"] = ArticleKind.Guide,
    };

    /// <summary>The front matter; empty after a mistake that makes it unreadable was reported.</summary>
    public FrontMatter Read(MarkdownDocument document) =>
        HeadNodes.Read(document, path, diagnostics) is { } map ? Read(map) : new FrontMatter();

    private FrontMatter Read(MapNode map)
    {
        var reader = new MapReader(map, path, Keys, diagnostics);
        var aliases = reader.List("aliases");
        return new FrontMatter
        {
            Title = LatinText(reader, "title", reader.Text("title")) ?? "",
            Summary = LatinText(reader, "summary", reader.Text("summary")) ?? "",
            Nav = LatinText(reader, "nav", reader.OptionalText("nav")),
            Kind = reader.Choice("kind", Kinds),
            Order = reader.WholeNumber("order"),
            OrderPosition = reader.PositionOf("order"),
            Updated = reader.Day("updated") ?? default,
            PageAliases = [.. aliases.OfType<ScalarNode>().Select(n => new PageAlias(n.Text, n.Position))],
            AnchorAliases = [.. aliases.Where(n => n is not ScalarNode).Select(ReadAnchorAlias).OfType<AnchorAlias>()],
        };
    }

    private AnchorAlias? ReadAnchorAlias(Node node)
    {
        if (node is MapNode map)
        {
            var reader = new MapReader(map, path, AliasKeys, diagnostics);
            var (anchor, section) = (reader.Text("anchor"), reader.Text("section"));
            return anchor is null || section is null ? null : new AnchorAlias(anchor, section, map.Position);
        }

        diagnostics.Error(
            DiagnosticCodes.WrongType, path, node.Position,
            "an alias is a former slug, or `{ anchor: former-anchor, section: anchor-of-today }`");
        return null;
    }

    // A title travels into places that cannot carry a language: menus, tabs, search results.
    private string? LatinText(MapReader reader, string key, string? text)
    {
        if (Scripts.FindOther(text ?? "") is var (letter, script))
        {
            diagnostics.Error(
                DiagnosticCodes.OtherScript, path, reader.PositionOf(key),
                $"`{key}` holds a letter of another script ({script}: {letter}); write it in Latin letters");
        }

        return text;
    }
}
