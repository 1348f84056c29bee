using System.Buffers.Binary;
using System.Globalization;
using System.Xml;
using KoreanWar.Content.Model;

namespace KoreanWar.Content.Reading.Figures;

/// <summary>Reads the size of a picture from its first bytes, without decoding it.</summary>
public static class ImageSize
{
    /// <summary>The size in pixels, or null when the bytes are not a picture of that type.</summary>
    public static FigureSize? Find(ReadOnlySpan<byte> bytes, string mediaType) => mediaType switch
    {
        "image/png" => Png(bytes),
        "image/jpeg" => Jpeg(bytes),
        "image/webp" => WebP(bytes),
        "image/svg+xml" => Svg(bytes),
        _ => null,
    };

    private static FigureSize? Png(ReadOnlySpan<byte> b) =>
        b.Length >= 24 && b[0] == 0x89 && b[1..4].SequenceEqual("PNG"u8) && b[12..16].SequenceEqual("IHDR"u8)
            ? Size(BinaryPrimitives.ReadInt32BigEndian(b[16..]), BinaryPrimitives.ReadInt32BigEndian(b[20..]))
            : null;

    private static FigureSize? Jpeg(ReadOnlySpan<byte> b)
    {
        if (b.Length < 4 || b[0] != 0xFF || b[1] != 0xD8)
        {
            return null;
        }

        var at = 2;
        while (at + 9 < b.Length && b[at] == 0xFF)
        {
            // Start-of-frame markers C0 to CF hold the size; C4, C8 and CC mean something else.
            if (b[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return Size(BinaryPrimitives.ReadUInt16BigEndian(b[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(b[(at + 5)..]));
            }

            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(b[(at + 2)..]);
        }

        return null;
    }

    private static FigureSize? WebP(ReadOnlySpan<byte> b)
    {
        if (b.Length < 30 || !b.StartsWith("RIFF"u8) || !b[8..12].SequenceEqual("WEBP"u8))
        {
            return null;
        }

        if (b[12..16].SequenceEqual("VP8X"u8))
        {
            return Size(1 + b[24] + (b[25] << 8) + (b[26] << 16), 1 + b[27] + (b[28] << 8) + (b[29] << 16));
        }

        if (b[12..16].SequenceEqual("VP8 "u8))
        {
            return Size(
                BinaryPrimitives.ReadUInt16LittleEndian(b[26..]) & 0x3FFF,
                BinaryPrimitives.ReadUInt16LittleEndian(b[28..]) & 0x3FFF);
        }

        var bits = BinaryPrimitives.ReadUInt32LittleEndian(b[21..]);
        return b[12..16].SequenceEqual("VP8L"u8) ? Size((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1) : null;
    }

    private static FigureSize? Svg(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
            using var reader = XmlReader.Create(new MemoryStream(bytes.ToArray()), settings);
            return reader.MoveToContent() == XmlNodeType.Element && reader.LocalName == "svg"
                && int.TryParse(reader.GetAttribute("width"), NumberStyles.None, CultureInfo.InvariantCulture, out var width)
                && int.TryParse(reader.GetAttribute("height"), NumberStyles.None, CultureInfo.InvariantCulture, out var height)
                ? Size(width, height)
                : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static FigureSize? Size(int width, int height) => width > 0 && height > 0 ? new FigureSize(width, height) : null;
}
