using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace KoreanWar.Web.Feeds.Findings;

/// <summary>Serialises the JSON file without reflection.</summary>
[JsonSerializable(typeof(FindingsFile))]
public sealed partial class FindingsSerializer : JsonSerializerContext
{
    /// <summary>The serialiser that leaves names and quotation marks readable; the file is never part of a page.</summary>
    public static FindingsSerializer Readable { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
    });
}
