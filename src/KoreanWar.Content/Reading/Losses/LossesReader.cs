using System.Collections.Immutable;
using System.Globalization;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Losses;
using KoreanWar.Content.Reading.Lists;
using KoreanWar.Content.Reading.Nodes;
using KoreanWar.Content.Text;

namespace KoreanWar.Content.Reading.Losses;

/// <summary>Reads <c>content/losses.yaml</c>, the figures of the losses by party.</summary>
public sealed class LossesReader(IReadOnlyDictionary<string, Source> works, DiagnosticBag diagnostics)
{
    /// <summary>The file's place in the content folder.</summary>
    public const string Path = "losses.yaml";

    /// <summary>The path as diagnostics name it.</summary>
    public const string DisplayPath = "content/" + Path;

    private const int Most = 999_999_999;

    private static readonly string[] Keys =
    [
        ListFile.IdKey, "party", "side", "group", "measure", "value", "low", "high", "counts", "excludes", "given-by", "year",
        "basis", "note", "chart", "part-of", "fact", "sources",
    ];

    private readonly EntryParts _parts = new(DisplayPath, works, diagnostics);

    /// <summary>The figures, in the order of the file.</summary>
    public ImmutableArray<ParsedLoss> Read(ContentSet content)
    {
        var readers = new Dictionary<string, MapReader>(StringComparer.Ordinal);
        var losses = new ListFile(Path, "figure", Keys, diagnostics).Read(content, (reader, id) =>
        {
            readers[id] = reader;
            return Read(reader, id);
        });

        // A part may stand above what it is a part of, so all are known first.
        var byId = losses.ToDictionary(l => l.Loss.Id, l => l.Loss, StringComparer.Ordinal);
        foreach (var loss in losses.Select(l => l.Loss))
        {
            CheckPart(loss, byId, readers[loss.Id]);
        }

        return losses;
    }

    private ParsedLoss? Read(MapReader reader, string id)
    {
        if (ReservedAnchors.Contains(id))
        {
            Error(DiagnosticCodes.BadSlug, reader.PositionOf(ListFile.IdKey), $"the page itself uses the id `{id}`; choose another one");
        }

        var (party, side) = (_parts.Text(reader, "party"), Side(reader));
        var (group, measure) = (reader.Word("group", Vocabulary.Of<LossGroup>()), reader.Word("measure", Vocabulary.Of<LossMeasure>()));
        var range = Range(reader);
        var (counts, excludes) = (_parts.Text(reader, "counts"), _parts.OptionalText(reader, "excludes"));
        var (givenBy, year) = (_parts.Text(reader, "given-by"), _parts.Text(reader, "year"));
        var basis = reader.Word("basis", Vocabulary.Of<LossBasis>());
        var (note, sources) = (_parts.OptionalText(reader, "note"), _parts.Sources(reader));
        var (chart, partOf, fact) = (reader.Flag("chart"), reader.OptionalText("part-of"), reader.OptionalText("fact"));
        if (party is null || group is null || measure is null || range is null || counts is null || givenBy is null || year is null || basis is null)
        {
            return null;
        }

        var loss = new Loss
        {
            Id = id,
            Party = party,
            Side = side,
            Group = group.Value,
            Measure = measure.Value,
            Low = range.Value.Low,
            High = range.Value.High,
            Counts = counts,
            Excludes = excludes,
            GivenBy = givenBy,
            Year = year,
            Basis = basis.Value,
            Note = note,
            IsCharted = chart,
            PartOf = partOf,
            Sources = sources,
        };
        CheckChart(loss, reader);
        return new ParsedLoss(loss, fact, reader.PositionOf(fact is not null ? "fact" : reader.Find("value") is null ? "low" : "value"));
    }

    private static LossSide? Side(MapReader reader) =>
        reader.Find("side") is null ? null : reader.Word("side", Vocabulary.Of<LossSide>());

    // A single figure is its own lowest and highest one.
    private (int Low, int High)? Range(MapReader reader)
    {
        var (value, low, high) = (Figure(reader, "value"), Figure(reader, "low"), Figure(reader, "high"));
        switch (reader.Find("value") is not null, reader.Find("low") is not null, reader.Find("high") is not null)
        {
            case (true, false, false):
                return value is { } only ? (only, only) : null;
            case (false, true, true) when low is { } from && high is { } to:
                if (from < to)
                {
                    return (from, to);
                }

                Error(
                    DiagnosticCodes.BadLoss, reader.PositionOf("low"),
                    from > to ? $"`low` ({from}) stands above `high` ({to})" : "`low` and `high` are one figure; give it as `value`");
                return null;
            case (false, true, true):
                return null;
            default:
                Error(
                    DiagnosticCodes.BadLoss, reader.PositionOf(ListFile.IdKey),
                    "a figure has a `value`, or a `low` and a `high`, and not both");
                return null;
        }
    }

    private int? Figure(MapReader reader, string key)
    {
        if (reader.OptionalText(key) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var figure) && figure is > 0 and <= Most)
        {
            return figure;
        }

        Error(DiagnosticCodes.BadLoss, reader.PositionOf(key), $"`{key}` is a number of people in digits alone, such as 36574");
        return null;
    }

    private void CheckChart(Loss loss, MapReader reader)
    {
        if (!loss.IsCharted)
        {
            return;
        }

        if (loss.Measure != LossMeasure.Deaths)
        {
            Error(
                DiagnosticCodes.BadLoss, reader.PositionOf("chart"),
                $"the chart draws deaths alone, and this counts `{Vocabulary.WordOf(loss.Measure)}`; on one axis they would be taken for deaths");
        }
        else if (loss is { Group: LossGroup.All, IsRange: false })
        {
            Error(
                DiagnosticCodes.BadLoss, reader.PositionOf("chart"),
                "nobody has counted all the dead, so the chart draws them as a range alone; give `low` and `high`");
        }
    }

    private void CheckPart(Loss loss, Dictionary<string, Loss> byId, MapReader reader)
    {
        if (loss.PartOf is not { } id)
        {
            return;
        }

        if (!byId.TryGetValue(id, out var whole))
        {
            Error(
                DiagnosticCodes.UnknownId, reader.PositionOf("part-of"),
                $"there is no figure `{id}`{Nearest.Suggestion(id, byId.Keys)}");
        }
        else if (whole.PartOf is not null || (whole.Party, whole.Group, whole.Measure) != (loss.Party, loss.Group, loss.Measure))
        {
            Error(
                DiagnosticCodes.BadLoss, reader.PositionOf("part-of"),
                $"`{id}` is no whole of this figure: both count the same of one party and group, and a part has no parts");
        }
        else if (loss.High > whole.High)
        {
            Error(DiagnosticCodes.BadLoss, reader.PositionOf("part-of"), $"the part ({loss.High}) is larger than `{id}` ({whole.High})");
        }
        else if (loss.IsCharted && !whole.IsCharted)
        {
            Error(DiagnosticCodes.BadLoss, reader.PositionOf("part-of"), $"the chart draws a part below its whole, and `{id}` is not in the chart");
        }
    }

    private void Error(string code, TextPosition position, string message) => diagnostics.Error(code, DisplayPath, position, message);
}
