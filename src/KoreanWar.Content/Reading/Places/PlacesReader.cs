using System.Collections.Immutable;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Reading.Lists;
using KoreanWar.Content.Reading.Nodes;
using KoreanWar.Content.Text;

namespace KoreanWar.Content.Reading.Places;

/// <summary>Reads <c>content/places.yaml</c>.</summary>
public sealed class PlacesReader(IReadOnlyDictionary<string, Source> works, DiagnosticBag diagnostics)
{
    /// <summary>The file's place in the content folder.</summary>
    public const string Path = "places.yaml";

    private static readonly string[] Keys =
        [ListFile.IdKey, .. NamesReader.Keys, "kind", "latitude", "longitude", "about", "text", "sources"];

    private readonly EntryParts _parts = new("content/" + Path, works, diagnostics);
    private readonly NamesReader _names = new("content/" + Path, diagnostics);

    /// <summary>The places, in the order of the file.</summary>
    public ImmutableArray<Named<Place>> Read(ContentSet content) => new ListFile(Path, "place", Keys, diagnostics).Read(content, Read);

    private Named<Place>? Read(MapReader reader, string id)
    {
        var names = _names.Read(reader);
        var kind = reader.Word("kind", Vocabulary.Of<PlaceKind>());
        var (point, text, sources) = (_parts.Point(reader), _parts.Text(reader, "text"), _parts.Sources(reader));
        var about = reader.Flag("about");
        return names is null || kind is null || point is null || text is null
            ? null
            : new Named<Place>(
                new Place
                {
                    Id = id,
                    Names = names.Naming,
                    Kind = kind.Value,
                    Point = point.Value,
                    IsPointAbout = about,
                    Text = text,
                    Sources = sources,
                },
                names);
    }
}
