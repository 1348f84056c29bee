using System.Text.RegularExpressions;
using KoreanWar.Content.Model;
using KoreanWar.Content.Rendering.Maps;
using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Rendering.Maps;

public sealed class MapHtmlTests
{
    private static readonly SiteSnapshot Site = TestSite.Snapshot(TestMap.Build(
        "Text.\n\n## With a map\n\n" + TestMap.Block("date: 1950-09-14", "places: [seoul, old-town]", "caption: Where it \"stood\" < that day.")
        + "\n\n## Without\n\nText."));

    private static Article Article => Site.Articles[0];

    [Fact]
    public void A_map_is_a_figure_with_a_name_a_caption_a_key_its_words_and_its_credit()
    {
        var html = Article.Body.Html;

        Assert.Contains("<figure class=\"map-figure\"><svg class=\"map tall\"", html, StringComparison.Ordinal);
        Assert.Contains(
            "role=\"img\" aria-label=\"Schematic map: A line, 14 September 1950. Marked: Seoul, Old Town\"", html, StringComparison.Ordinal);
        Assert.Contains("<figcaption><p>Where it “stood” &lt; that day.</p>", html, StringComparison.Ordinal);
        Assert.Contains("Hatched: The northern army", html, StringComparison.Ordinal);
        Assert.Contains("Dotted: The southern army", html, StringComparison.Ordinal);
        Assert.Contains("Solid line: the front", html, StringComparison.Ordinal);
        Assert.Contains("<p>It ran from coast to coast.</p><p>It is schematic.</p>", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/map#1950-09-14\">", html, StringComparison.Ordinal);
        Assert.Contains("Made with Natural Earth. Licence: public domain.", html, StringComparison.Ordinal);
        Assert.Contains(">Seoul</text>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_texts_with_a_map_ask_for_the_outlines()
    {
        Assert.True(Article.Body.HasMap);
        Assert.False(Article.Lead.HasMap);
        Assert.True(Article.Sections[0].Page!.HasMap);
        Assert.False(Article.Sections[1].Page!.HasMap);
    }

    [Fact]
    public void The_ground_of_each_side_has_its_own_pattern_cut_out_of_Korea()
    {
        var picture = Site.Fronts[0].Picture;

        Assert.Contains("<g clip-path=\"url(#map-clip)\">", picture, StringComparison.Ordinal);
        Assert.Contains("<path class=\"south\" fill=\"url(#map-dots)\"", picture, StringComparison.Ordinal);
        Assert.Contains("<path class=\"north\" fill=\"url(#map-hatch)\"", picture, StringComparison.Ordinal);
        Assert.Contains("The northern", picture, StringComparison.Ordinal);
        Assert.Contains("<path class=\"front-line front\"", picture, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_each_side_held_a_Korea_of_today_their_own_outlines_cut()
    {
        var picture = Picture("  border: true");

        Assert.Contains("<g clip-path=\"url(#map-clip-north)\">", picture, StringComparison.Ordinal);
        Assert.DoesNotContain("<path class=\"north\"", picture, StringComparison.Ordinal);
    }

    [Fact]
    public void Ground_of_neither_side_is_plain_and_the_key_says_so()
    {
        var front = TestSite.Snapshot(TestMap.Build(
            fronts: TestMap.Front(more: "  neither: [[[126, 36], [127, 36], [127, 36.5]]]"))).Fronts[0];

        Assert.Contains("<path class=\"land\"", front.Picture, StringComparison.Ordinal);
        Assert.Contains("Plain: islands", MapKeyHtml.Write(front), StringComparison.Ordinal);
        Assert.DoesNotContain("Plain", MapKeyHtml.Write(Site.Fronts[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_boundary_is_dashed_and_the_key_says_so()
    {
        var fronts = TestMap.Front().Replace("kind: front", "kind: boundary", StringComparison.Ordinal);
        var front = TestSite.Snapshot(TestMap.Build(fronts: fronts)).Fronts[0];

        Assert.Contains("front-line boundary", front.Picture, StringComparison.Ordinal);
        Assert.Contains("Dashed line: the boundary", MapKeyHtml.Write(front), StringComparison.Ordinal);
    }

    [Fact]
    public void The_layers_hold_every_id_that_pictures_use_once_and_a_group_for_each_kind_of_place_on_the_map()
    {
        var layers = Site.MapLayers!;
        var ids = Regex.Matches(layers.Outline + layers.Places, " id=\"([^\"]+)\"").Select(m => m.Groups[1].Value).ToList();
        var used = Regex.Matches(Site.Fronts[0].Picture + Article.Body.Html + layers.Outline, "#(map-[a-z-]+)").Select(m => m.Groups[1].Value).ToHashSet();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Subset(ids.ToHashSet(), used);
        Assert.Equal([PlaceKind.City, PlaceKind.Town], layers.Kinds);
        Assert.DoesNotContain("Moscow", layers.Places, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_cannot_take_an_id_of_the_layers()
    {
        var ids = Regex.Matches(Site.MapLayers!.Outline, " id=\"([^\"]+)\"").Select(m => m.Groups[1].Value);

        Assert.All(ids, id => Assert.True(ReservedAnchors.Contains(id), id));
    }

    [Fact]
    public void A_place_is_shown_on_a_small_map_of_its_own()
    {
        var html = MapPictureHtml.Locate(Site.FindPlace("seoul")!, Site.BaseMap!);

        Assert.StartsWith("<svg class=\"map small\" width=\"220\"", html, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"Map of Korea with Seoul marked\"", html, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(html, "<circle"));
    }

    [Fact]
    public void A_narrow_part_of_the_map_gives_a_wide_picture()
    {
        var html = TestSite.Snapshot(TestMap.Build(TestMap.Block("caption: A map.", "area: [124, 37, 128, 38.5]"))).Articles[0].Body.Html;

        Assert.Contains("<svg class=\"map wide\" width=\"660\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Hatched", html, StringComparison.Ordinal);
    }

    private static string Picture(string more) => TestSite.Snapshot(TestMap.Build(fronts: TestMap.Front(more: more))).Fronts[0].Picture;
}
