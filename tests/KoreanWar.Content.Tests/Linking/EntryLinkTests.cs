using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Linking;

/// <summary>Links to the entries of the reference files, and the way back.</summary>
public sealed class EntryLinkTests
{
    private const string Events = """
        - id: 1950-06-25-attack
          date: 1950-06-25
          title: The attack
          text: It began.
          phase: road-to-war
          tier: 1
          sources: [weathersby-1995]
        - id: 1950-06-26-meeting
          date: 1950-06-26
          title: A meeting
          text: It met.
          phase: road-to-war
          tier: 2
          sources: [weathersby-1995]
        """;

    [Theory]
    [InlineData("../people/kim-il-sung.md", "/people/kim-il-sung")]
    [InlineData("../places.yaml", "/places")]
    [InlineData("../places.yaml#busan", "/places/busan")]
    [InlineData("../terms.yaml", "/glossary")]
    [InlineData("../terms.yaml#armistice", "/glossary#armistice")]
    [InlineData("../events.yaml", "/timeline")]
    [InlineData("../events.yaml#1950-06-25-attack", "/timeline#1950-06-25-attack")]
    [InlineData("../events.yaml#1950-06-26-meeting", "/timeline?all=yes#1950-06-26-meeting")]
    public void A_link_to_a_file_s_entry_leads_to_where_it_is_shown(string url, string href)
    {
        var site = TestSite.Snapshot(Build($"[x]({url})"));

        Assert.Equal($"<p><a href=\"{href}\">x</a></p>\n", site.Articles[0].Body.Html);
    }

    [Theory]
    [InlineData("../people/kim-il-sun.md", "KW0401", "there is no file `../people/kim-il-sun.md`; did you mean `../people/kim-il-sung.md`?")]
    [InlineData("../people/kim-il-sung", "KW0401", "there is no file `../people/kim-il-sung`; did you mean `../people/kim-il-sung.md`?")]
    [InlineData("people/kim-il-sung.md", "KW0401", "there is no file `people/kim-il-sung.md`")]
    [InlineData("../people/kim-il-sung.md#life", "KW0402", "there is no entry `life` in content/people/kim-il-sung.md")]
    [InlineData("../place.yaml#busan", "KW0401", "there is no file `../place.yaml`; did you mean `../places.yaml`?")]
    [InlineData("../places.yaml#pusan", "KW0402", "there is no entry `pusan` in content/places.yaml; did you mean `busan`?")]
    [InlineData("../places.yaml#armistice", "KW0402", "there is no entry `armistice` in content/places.yaml")]
    [InlineData("../terms.yaml#armistise", "KW0402", "there is no entry `armistise` in content/terms.yaml; did you mean `armistice`?")]
    [InlineData("../events.yaml#1950-06-25-atack", "KW0402", "there is no entry `1950-06-25-atack` in content/events.yaml; did you mean `1950-06-25-attack`?")]
    public void A_link_to_no_entry_suggests_the_nearest(string url, string code, string message)
    {
        var build = Build($"See [x]({url})");

        Assert.Equal($"(8,5) {code}", Found.InFile(build));
        Assert.StartsWith(message, Found.Message(build), StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_s_text_links_to_articles_and_other_people()
    {
        var site = TestSite.Snapshot(NamedSite.Build(
            ("articles/a.md", TestSite.Article("Text.\n\n## One {#one}")),
            TestSite.Person("mao", "Mao", text: "[x](../articles/a.md#one) [y](kim-il-sung.md) [z](../places.yaml#busan) [@cumings-1981]")));

        var html = site.FindPerson("mao")!.Text.Html;
        Assert.Contains("<a href=\"/a#one\">x</a> <a href=\"/people/kim-il-sung\">y</a> <a href=\"/places/busan\">z</a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dead_link_in_a_person_s_text_is_found_where_it_stands()
    {
        var build = NamedSite.Build(
            ("articles/a.md", TestSite.Article("Text.\n\n## One {#one}")), TestSite.Person("mao", "Mao", text: "Text.\nSee [x](../articles/a.md#on) [@nobody-1950]"));

        Assert.Equal(["people/mao.md(9,5) KW0402", "people/mao.md(9,32) KW0501"], Found.Errors(build));
    }

    [Fact]
    public void An_entry_knows_the_sections_that_name_it_once_each_in_reading_order()
    {
        var site = TestSite.Snapshot(NamedSite.Build(
            ("articles/z.md", TestSite.Article("Text.\n\n## One {#one}\n\nKim, Kim and [Kim](../people/kim-il-sung.md); the armistice at Busan.", 10, "Z")),
            ("articles/a.md", TestSite.Article(
                "Kim.\n\n## Kim's one {#one}\n\nTruman.\n\n### Inner {#inner}\n\n[He](../people/kim-il-sung.md).\n\n"
                + "## Two {#two}\n\n[Kim](#one) and [Busan]{.nolink}; `Kim`, *Kim*.\n\n### Inner two {#inner-two}\n\nKim.\n\n"
                + "## Three {#three}\n\nText. [Armistice](../terms.yaml#armistice)", 20, "A"))));

        Assert.Equal(
            [
                new Backlink("/z#one", "Z", "One"), new Backlink("/a", "A", null), new Backlink("/a#one", "A", "Kim’s one"),
                new Backlink("/a#inner", "A", "Inner"), new Backlink("/a#two", "A", "Two"), new Backlink("/a#inner-two", "A", "Inner two"),
            ],
            site.FindPerson("kim-il-sung")!.Mentions);
        Assert.Equal([new Backlink("/z#one", "Z", "One"), new Backlink("/a#two", "A", "Two")], site.FindPlace("busan")!.Mentions);
        Assert.Equal([new Backlink("/z#one", "Z", "One"), new Backlink("/a#three", "A", "Three")], site.FindTerm("armistice")!.Mentions);
        Assert.Empty(site.FindPerson("joseph-stalin")!.Mentions);
    }

    [Fact]
    public void A_work_knows_the_entries_that_rest_on_it_behind_the_sections_that_cite_it()
    {
        var site = TestSite.Snapshot(TestSite.BuildWith(
            TestSite.Person("mao", "Mao", text: "Text. [@cumings-1981] [@weathersby-1995, p. 1]"),
            ("places.yaml", NamedSite.Places.Replace("[cumings-1981]", "[weathersby-1995, \"weathersby-1995, p. 2\"]", StringComparison.Ordinal)),
            ("terms.yaml", "- id: armistice\n  name: Armistice\n  text: A pact.\n  sources: [weathersby-1995]"),
            ("events.yaml", Events)));

        Assert.Equal(
            [
                "/a#two", "/people/mao", "/places/busan", "/places/incheon", "/glossary#armistice", "/timeline#1950-06-25-attack",
                "/timeline?all=yes#1950-06-26-meeting",
            ],
            site.UsesOf(site.FindSource("weathersby-1995")!).Select(u => u.Href));
        Assert.Equal(["/a#one", "/people/mao"], site.UsesOf(site.FindSource("cumings-1981")!).Select(u => u.Href));
    }

    [Fact]
    public void A_work_that_only_an_hour_rests_on_is_used()
    {
        var build = TestSite.Build(
            ("articles/a.md", TestSite.Article("Text. [@cumings-1981]")),
            ("events.yaml", Events.Split("\n- id: 1950-06-26", 2)[0].Replace("weathersby-1995", "cumings-1981", StringComparison.Ordinal) + """

                  clocks:
                    - what: The attack
                      zone: utc
                      at: 1950-06-24 19:00
                      sources: [cumings-1981]
                      readings:
                        - offsets: { korea: "+09:00" }
                          sources: [weathersby-1995]
                """));

        Assert.Empty(Found.Errors(build));
        Assert.DoesNotContain(build.Diagnostics, d => d.Code == DiagnosticCodes.UnusedSource);
    }

    [Fact]
    public void A_work_that_nothing_rests_on_is_warned_of()
    {
        var build = TestSite.Build(("articles/a.md", TestSite.Article("Text.")), TestSite.Person("mao", "Mao"));

        Assert.Equal(["sources.json(5,3) KW0505"], Found.Warnings(build));
        Assert.Equal("no article or entry cites `weathersby-1995`", build.Diagnostics[0].Message);
    }

    private static SiteBuild Build(string body) => NamedSite.Build(("articles/a.md", TestSite.Article(body)), ("events.yaml", Events));
}
