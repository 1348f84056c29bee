using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace KoreanWar.Web.Feeds.Timeline;

/// <summary>Serialises the JSON file without reflection.</summary>
[JsonSerializable(typeof(TimelineFile))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
public sealed partial class TimelineSerializer : JsonSerializerContext
{
    /// <summary>The serialiser that leaves names and quotation marks readable; the file is never part of a page.</summary>
    public static TimelineSerializer Readable { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
    });
}
