using System.Globalization;
using System.Text;
using System.Xml;
using KoreanWar.Content.Model;
using KoreanWar.Web.Hosting;

namespace KoreanWar.Web.Feeds;

/// <summary>Serves the sitemap for search engines: every canonical page of the site map.</summary>
public static class SitemapEndpoint
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Maps <c>/sitemap.xml</c>.</summary>
    public static void MapSitemap(this IEndpointRouteBuilder routes) =>
        routes.MapRead("/sitemap.xml", (SiteContent content, BaseUrl baseUrl) =>
            Results.Bytes(Write(content.Snapshot!.Map.Addresses.Where(a => a.IsCanonical), baseUrl), "application/xml; charset=utf-8"));

    private static byte[] Write(IEnumerable<SiteAddress> addresses, BaseUrl baseUrl)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            xml.WriteStartElement("urlset", Namespace);
            foreach (var address in addresses)
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, baseUrl.Absolute(address.Path));
                if (address.LastModified is { } day)
                {
                    xml.WriteElementString("lastmod", Namespace, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return stream.ToArray();
    }
}
