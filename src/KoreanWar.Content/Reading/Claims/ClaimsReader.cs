using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Claims;
using KoreanWar.Content.Reading.Lists;
using KoreanWar.Content.Reading.Nodes;
using KoreanWar.Content.Text;

namespace KoreanWar.Content.Reading.Claims;

/// <summary>Reads <c>content/claims.yaml</c>, what the source material says and what the record shows.</summary>
public sealed partial class ClaimsReader(IReadOnlyDictionary<string, Source> works, DiagnosticBag diagnostics)
{
    /// <summary>The file's place in the content folder.</summary>
    public const string Path = "claims.yaml";

    /// <summary>The path as diagnostics name it.</summary>
    public const string DisplayPath = "content/" + Path;

    private static readonly string[] Keys = [ListFile.IdKey, "claim", "verdict", "record", "section", "sources"];

    private readonly EntryParts _parts = new(DisplayPath, works, diagnostics);

    /// <summary>The claims, by number.</summary>
    public ImmutableArray<ParsedClaim> Read(ContentSet content) =>
        [.. new ListFile(Path, "claim", Keys, diagnostics).Read(content, Read).OrderBy(c => c.Claim.Id, StringComparer.Ordinal)];

    /// <summary>True for the number of a claim: the letter of its text and three digits.</summary>
    public static bool IsNumber(string id) => Number().IsMatch(id);

    private ParsedClaim? Read(MapReader reader, string id)
    {
        if (id.Length > 0 && !IsNumber(id))
        {
            diagnostics.Error(
                DiagnosticCodes.BadClaim, DisplayPath, reader.PositionOf(ListFile.IdKey),
                $"`{id}` is not the number of a claim; write `a-012` for the web page or `b-012` for the web post");
            return null;
        }

        var (text, record) = (_parts.Text(reader, "claim"), _parts.Text(reader, "record"));
        var (verdict, section) = (reader.Word("verdict", Vocabulary.Of<Verdict>()), reader.Text("section"));
        var sources = _parts.Sources(reader);
        if (text is null || record is null || verdict is null || section is null)
        {
            return null;
        }

        var claim = new Claim
        {
            Id = id,
            Text = text,
            Verdict = verdict.Value,
            Record = record,
            Section = ParsedClaim.NoSection,
            Sources = sources,
        };
        return new ParsedClaim(claim, reader.PositionOf(ListFile.IdKey), section, reader.PositionOf("section"));
    }

    [GeneratedRegex(@"\A[ab]-[0-9]{3}\z")]
    private static partial Regex Number();
}
