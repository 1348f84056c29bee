using AngleSharp.Dom;
using KoreanWar.Content.Model;
using KoreanWar.Content.Text;
using KoreanWar.Web.Tests.Support;

namespace KoreanWar.Web.Tests.House;

/// <summary>What the history must hold: sections that are linked to from elsewhere, and answers of a readable length.</summary>
public sealed class HistoryTests(Site site)
{
    public static TheoryData<string, int, string> Articles => new()
    {
        { "the-korean-war", 1_500, "what-happened the-two-sides the-cost names-of-the-war why-it-is-not-over" },
        { "the-invasion", 1_800, "border-clashes permission the-25th-of-june ongjin security-council truman-decides" },
        {
            "the-war", 4_000,
            "first-weeks pusan-perimeter incheon crossing-the-parallel china-enters chosin seoul-changes-hands "
            + "macarthur-dismissed stalemate air-war civilians prisoners"
        },
        {
            "armistice-and-after", 2_500,
            "the-talks prisoners-dispute stalins-death the-agreement rhee-refuses the-line-today geneva-1954 crises "
            + "denuclearisation talks-since-2016 end-of-war-declaration"
        },
        {
            "about", 800,
            "what-this-is how-it-is-sourced how-to-cite how-we-correct-ourselves report-an-error privacy accessibility pictures"
        },
        { "teaching", 900, "questions-to-discuss comparing-accounts working-with-documents further-reading" },
    };

    [Theory]
    [MemberData(nameof(Articles))]
    public void An_article_has_its_sections_in_order_and_says_enough(string slug, int words, string anchors)
    {
        var article = site.Snapshot.FindArticle(slug)!;
        Assert.Equal(anchors.Split(' '), article.Sections.Select(s => s.Anchor));
        Assert.True(article.WordCount >= words, $"{article.WordCount} words");
    }

    [Fact]
    public async Task At_least_forty_questions_are_answered_in_40_to_120_words_each_with_a_source_and_a_link_to_more()
    {
        var article = site.Snapshot.FindArticle("questions")!;
        var page = await site.GetPageAsync(article.Path);
        Assert.True(article.Sections.Length >= 40, $"{article.Sections.Length} questions");
        Assert.All(article.Sections, s => Assert.EndsWith("?", s.Title, StringComparison.Ordinal));
        Assert.All(article.Sections, s => Assert.InRange(Words.Count(s.PlainText), 40, 120));
        Assert.All(article.Sections, s =>
        {
            var answer = Answer(page, s).ToList();
            Assert.Contains(answer, e => e.QuerySelector(".cite") is not null);
            Assert.Contains(answer, e => e.QuerySelector("a[href^='/'], a[href^='#']:not(.cite a)") is not null);
        });
    }

    [Theory]
    [InlineData("background", "militarization")]
    [InlineData("the-war", "civilians")]
    [InlineData("the-war", "prisoners")]
    [InlineData("armistice-and-after", "prisoners-dispute")]
    public async Task A_note_on_its_content_stands_before_a_section_on_massacres_or_prisoners(string slug, string anchor)
    {
        foreach (var path in new[] { $"/{slug}", $"/{slug}/{anchor}" })
        {
            var page = await site.GetPageAsync(path);
            var first = path.EndsWith(anchor, StringComparison.Ordinal)
                ? page.QuerySelector(".text")!.FirstElementChild!
                : page.GetElementById(anchor)!.ParentElement!.NextElementSibling!;
            Assert.Equal("content-note", first.ClassName);
        }
    }

    [Fact]
    public void Most_works_are_known_at_first_hand()
    {
        Assert.True(site.Snapshot.Sources.Length >= 110, $"{site.Snapshot.Sources.Length} works");
        Assert.True(site.Snapshot.Sources.Count(s => s.Known is not SourceKnowledge.NotOpened) >= 60);
    }

    private static IEnumerable<IElement> Answer(IDocument page, Section section)
    {
        var next = page.GetElementById(section.Anchor)!.ParentElement!.NextElementSibling;
        for (; next is not null && next.ClassName != "heading" && next.LocalName is not "section"; next = next.NextElementSibling)
        {
            yield return next;
        }
    }
}
