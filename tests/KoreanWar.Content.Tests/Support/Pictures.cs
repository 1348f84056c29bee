using System.Text;

namespace KoreanWar.Content.Tests.Support;

/// <summary>The smallest bytes that say how large a picture is.</summary>
internal static class Pictures
{
    public static byte[] Sidecar => Encoding.UTF8.GetBytes("credit: National Archives.\nlicence: Public domain\n");

    public static byte[] Png(int width, int height) =>
        [0x89, .. "PNG\r\n\u001A\n"u8, 0, 0, 0, 13, .. "IHDR"u8, .. Big(width), .. Big(height), 8, 6, 0, 0, 0];

    /// <summary>A picture with a header segment before the one that holds the size.</summary>
    public static byte[] Jpeg(int width, int height, byte frame = 0xC0) =>
    [
        0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0,
        0xFF, 0xC4, 0, 5, 1, 2, 3,
        0xFF, frame, 0, 17, 8, .. Big(height)[2..], .. Big(width)[2..], 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1,
    ];

    public static byte[] WebPLossy(int width, int height) =>
        Riff([.. "VP8 "u8, 10, 0, 0, 0, 0, 0, 0, 0x9D, 0x01, 0x2A, .. Little(width)[..2], .. Little(height)[..2]]);

    public static byte[] WebPLossless(int width, int height) =>
        Riff([.. "VP8L"u8, 10, 0, 0, 0, 0x2F, .. Little((width - 1) | ((height - 1) << 14)), 0, 0, 0, 0, 0]);

    public static byte[] WebPExtended(int width, int height) =>
        Riff([.. "VP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, .. Little(width - 1)[..3], .. Little(height - 1)[..3]]);

    public static byte[] Svg(string attributes) =>
        Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"?>\n<!-- a map -->\n<svg xmlns=\"http://www.w3.org/2000/svg\" {attributes}/>");

    private static byte[] Riff(byte[] chunk) => [.. "RIFF"u8, .. Little(chunk.Length + 4), .. "WEBP"u8, .. chunk];

    private static byte[] Big(int number) => [(byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number];

    private static byte[] Little(int number) => [(byte)number, (byte)(number >> 8), (byte)(number >> 16), (byte)(number >> 24)];
}
