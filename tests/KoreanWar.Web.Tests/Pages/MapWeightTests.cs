using System.IO.Compression;
using System.Text;
using KoreanWar.Web.Tests.Support;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace KoreanWar.Web.Tests.Pages;

/// <summary>What a map costs the reader.</summary>
public sealed class MapWeightTests(Site site)
{
    private const int Most = 15_000;

    [Fact]
    public void The_outlines_are_at_most_15_kB_as_the_site_compresses_them()
    {
        var brotli = site.Services.GetRequiredService<IOptions<BrotliCompressionProviderOptions>>().Value.Level;
        var gzip = site.Services.GetRequiredService<IOptions<GzipCompressionProviderOptions>>().Value.Level;

        Assert.InRange(Compressed(s => new BrotliStream(s, brotli)), 1_000, Most);
        Assert.InRange(Compressed(s => new GZipStream(s, gzip)), 1_000, Most);
    }

    private long Compressed(Func<Stream, Stream> compress)
    {
        using var result = new MemoryStream();
        using (var stream = compress(result))
        {
            stream.Write(Encoding.UTF8.GetBytes(site.Snapshot.MapLayers!.Outline));
        }

        return result.ToArray().Length;
    }
}
