using KoreanWar.Web.Tests.Support;

namespace KoreanWar.Web.Tests.Pages;

public sealed class ArticlePageTests(Site site)
{
    public static TheoryData<string> Slugs => ["the-korean-war", "background", "who-started-it", "the-invasion", "the-war", "armistice-and-after", "questions"];

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task Lists_every_section_in_its_contents(string slug)
    {
        var page = await site.GetPageAsync("/" + slug);
        var expected = site.Snapshot.FindArticle(slug)!.AllSections().Select(s => "#" + s.Anchor);
        Assert.Equal(expected, page.QuerySelectorAll(".contents.wide a").Select(a => a.GetAttribute("href")));
        Assert.Equal(expected, page.QuerySelectorAll(".contents.narrow details a").Select(a => a.GetAttribute("href")));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task Gives_every_section_a_permalink_with_a_name(string slug)
    {
        var page = await site.GetPageAsync("/" + slug);
        foreach (var section in site.Snapshot.FindArticle(slug)!.AllSections())
        {
            var heading = page.GetElementById(section.Anchor)!;
            Assert.Equal("h" + section.Level, heading.LocalName);
            Assert.Equal(section.Title, heading.TextContent);
            var permalink = heading.ParentElement!.QuerySelector("a.permalink")!;
            Assert.Equal("#" + section.Anchor, permalink.GetAttribute("href"));
            Assert.Equal("Link to section " + section.Title, permalink.GetAttribute("aria-label"));
        }
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task Numbers_its_notes_in_order_and_leads_back_from_each_to_every_place_that_cites_it(string slug)
    {
        var page = await site.GetPageAsync("/" + slug);
        var references = page.QuerySelectorAll(".text .cite a").ToList();
        var notes = page.QuerySelectorAll(".notes li").ToList();
        Assert.NotEmpty(notes);
        Assert.Equal(Enumerable.Range(1, notes.Count).Select(n => $"note-{n}"), notes.Select(n => n.Id));
        Assert.Equal(notes.Select(n => "#" + n.Id), references.Select(r => r.GetAttribute("href")!).Distinct());

        var back = page.QuerySelectorAll(".notes .back a").ToList();
        Assert.Equal(references.Select(r => "#" + r.Id).Order(), back.Select(b => b.GetAttribute("href")).Order());
        Assert.All(back, b => Assert.Matches("^Back to note [0-9]+", b.GetAttribute("aria-label")!));
        var names = back.Select(b => b.GetAttribute("aria-label")).ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task Lists_each_cited_work_once(string slug)
    {
        var page = await site.GetPageAsync("/" + slug);
        var cited = page.QuerySelectorAll(".notes li > a").Select(a => a.GetAttribute("href")).Distinct().Order();
        Assert.Equal(cited, page.QuerySelectorAll(".works li a").Select(a => a.GetAttribute("href")).Order());
    }

    [Fact]
    public async Task Says_how_long_it_takes_to_read_and_when_it_was_last_changed()
    {
        var article = site.Snapshot.FindArticle("background")!;
        var page = await site.GetPageAsync("/background");
        var meta = page.QuerySelector("article > header .meta")!;
        Assert.Contains($"about {article.ReadingMinutes} minutes", meta.TextContent, StringComparison.Ordinal);
        Assert.Equal(article.Updated, DateOnly.Parse(meta.QuerySelector("time")!.GetAttribute("datetime")!, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Names_the_sections_of_other_articles_that_refer_to_it()
    {
        var page = await site.GetPageAsync("/background");
        var backlinks = page.QuerySelectorAll(".backlinks a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(site.Snapshot.FindArticle("background")!.Backlinks.Select(b => b.Href), backlinks);
        Assert.Contains(backlinks, href => href.StartsWith("/who-started-it#", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Leads_to_the_articles_before_and_after_it()
    {
        var page = await site.GetPageAsync("/background");
        Assert.Equal("/the-korean-war", page.QuerySelector(".neighbours [rel=prev]")!.GetAttribute("href"));
        Assert.Equal("/who-started-it", page.QuerySelector(".neighbours [rel=next]")!.GetAttribute("href"));
        Assert.Null((await site.GetPageAsync("/the-korean-war")).QuerySelector(".neighbours [rel=prev]"));
    }
}
