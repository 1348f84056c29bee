using AngleSharp.Dom;
using KoreanWar.Web.Tests.Support;

namespace KoreanWar.Web.Tests.Pages.People;

public sealed class PeoplePageTests(Site site)
{
    [Fact]
    public async Task The_parties_stand_in_their_order_with_their_people_by_name()
    {
        var page = await site.GetPageAsync("/people");
        var groups = page.QuerySelectorAll("section.group").ToList();
        Assert.Equal(
            [
                "North Korea", "South Korea", "Soviet Union", "China", "United States", "United Nations", "United Kingdom",
                "Republic of China (Taiwan)", "Korean leaders outside the two states", "The Korean monarchy",
            ],
            groups.Select(g => g.QuerySelector("h2")!.TextContent.Trim()));
        Assert.Equal(groups.Select(g => "#" + g.QuerySelector("h2")!.Id), page.QuerySelectorAll("nav.jump a").Select(a => a.GetAttribute("href")));
        Assert.All(groups, g => Assert.Equal(Names(g).Order(StringComparer.Ordinal), Names(g)));
        Assert.Contains("Kim Il-sung", Names(groups[0]));
        Assert.Contains("Trygve Lie", Names(groups[5]));
        Assert.Equal(
            site.Snapshot.People.Select(p => p.Path).Order(StringComparer.Ordinal),
            groups.SelectMany(g => g.QuerySelectorAll("li > a")).Select(a => a.GetAttribute("href")!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_person_s_page_tells_names_dates_party_and_how_to_say_the_name()
    {
        var page = await site.GetPageAsync("/people/kim-il-sung");
        Assert.Equal("Kim Il-sung", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("Leader of North Korea from 1948 to 1994. 15 April 1912 to 8 July 1994.", page.QuerySelector(".summary")!.TextContent);
        Assert.Equal("15 April 1912", Fact(page, "Born").TextContent);
        Assert.Equal("8 July 1994", Fact(page, "Died").TextContent);
        Assert.Equal("keem eel-sung", Fact(page, "Say").TextContent);
        Assert.Equal("/people#north-korea", Fact(page, "Party").QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("Kim Il Sung", Fact(page, "Other spellings").TextContent, StringComparison.Ordinal);
        foreach (var (form, language, name) in new[] { ("Hangul", "ko", "김일성"), ("Hanja", "ko-Hani", "金日成"), ("Russian", "ru", "Ким Ир Сен") })
        {
            var native = Fact(page, form).FirstElementChild!;
            Assert.Equal((language, name), (native.GetAttribute("lang"), native.TextContent));
        }

        var wikidata = Fact(page, "Wikidata").QuerySelector("a")!;
        Assert.Equal(("https://www.wikidata.org/wiki/Q41117", "external"), (wikidata.GetAttribute("href"), wikidata.GetAttribute("rel")));
        Assert.All(
            Fact(page, "Sources of dates and role").QuerySelectorAll("a").Select(a => a.GetAttribute("href")),
            href => Assert.StartsWith("/sources/", href, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_person_s_page_lists_the_events_and_the_sections_that_name_them()
    {
        var person = site.Snapshot.FindPerson("kim-il-sung")!;
        var page = await site.GetPageAsync(person.Path);
        Assert.True(person.Events.Length > 5 && person.Mentions.Length > 5);
        Assert.Equal(person.Events.Select(e => e.Path), page.QuerySelectorAll("[aria-labelledby=events] a").Select(a => a.GetAttribute("href")));
        Assert.Equal(person.Events.Select(e => e.When), page.QuerySelectorAll("[aria-labelledby=events] .when").Select(w => w.TextContent));
        Assert.Equal(person.Mentions.Select(m => m.Href), page.QuerySelectorAll(".mentions a").Select(a => a.GetAttribute("href")));

        // The way back leads to a section whose words lead here.
        foreach (var mention in person.Mentions.Take(10))
        {
            var there = await site.GetPageAsync(mention.Href.Split('#')[0]);
            Assert.Contains(there.QuerySelectorAll("a"), a => a.GetAttribute("href") == person.Path);
        }
    }

    [Fact]
    public async Task A_name_without_dates_or_of_an_uncertain_one_still_makes_a_sentence()
    {
        Assert.EndsWith(
            ". About 1886 to 19 July 1947.", (await site.GetPageAsync("/people/yo-un-hyong")).QuerySelector(".summary")!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith(
            ". Born between 8 January 1982 and 8 January 1984.",
            (await site.GetPageAsync("/people/kim-jong-un")).QuerySelector(".summary")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/people/nobody")]
    [InlineData("/people/kim-il-sung/life")]
    [InlineData("/people/%20")]
    [InlineData("/places/nowhere")]
    [InlineData("/places/busan/map")]
    public async Task Nobody_and_nowhere_have_no_page(string path)
    {
        using var response = await site.GetAsync(path);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, response.StatusCode);
    }

    private static List<string> Names(IElement group) => [.. group.QuerySelectorAll("li > a").Select(a => a.TextContent)];

    private static IElement Fact(IParentNode page, string name) =>
        Assert.Single(page.QuerySelectorAll(".facts dt"), d => d.TextContent == name).NextElementSibling!;
}
