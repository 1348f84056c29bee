using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Linking.Names;

/// <summary>Which names in a text lead to their entry, and which do not.</summary>
public sealed class MentionTests
{
    [Fact]
    public void A_mention_is_a_link_that_can_be_previewed()
    {
        var site = TestSite.Snapshot(NamedSite.Build("Kim Il-sung crossed the 38th parallel."));

        Assert.Equal(
            "<p><a class=\"mention\" data-preview href=\"/people/kim-il-sung\">Kim Il-sung</a> crossed the "
            + "<a class=\"mention\" data-preview href=\"/glossary#thirty-eighth-parallel\">38th parallel</a>.</p>\n",
            site.Articles[0].Body.Html);
    }

    [Theory]
    [InlineData("Kim Il-sung spoke.", "[Kim Il-sung](/people/kim-il-sung) spoke.")]
    [InlineData("Kim spoke.", "[Kim](/people/kim-il-sung) spoke.")]
    [InlineData("Kim Il spoke.", "[Kim](/people/kim-il-sung) Il spoke.")]
    [InlineData("The Pusan Perimeter held.", "The [Pusan Perimeter](/glossary#pusan-perimeter) held.")]
    [InlineData("From Pusan to Panmunjom is a book.", "From Pusan to Panmunjom is a book.")]
    [InlineData("The Inchon landing, at Incheon.", "The Inchon landing, at [Incheon](/places/incheon).")]
    [InlineData("The Stalin Prize.", "The Stalin Prize.")]
    public void The_longest_name_counts(string text, string expected)
    {
        Assert.Equal($"<p>{expected}</p>\n", NamedSite.Html(text));
    }

    [Theory]
    [InlineData("Truman's order", "[Truman](/people/harry-truman)’s order")]
    [InlineData("Truman’s order", "[Truman](/people/harry-truman)’s order")]
    [InlineData("the Armistice's end", "the [Armistice](/glossary#armistice)’s end")]
    [InlineData("the armistice held", "the [armistice](/glossary#armistice) held")]
    [InlineData("two armistices", "two [armistices](/glossary#armistice)")]
    [InlineData("many people's committees", "many [people’s committees](/glossary#peoples-committee)")]
    [InlineData("The KPA and the US", "The [KPA](/glossary#korean-peoples-army) and the [US](/glossary#united-states)")]
    [InlineData("it told us of kpa", "it told us of kpa")]
    [InlineData("two Trumans", "two Trumans")]
    [InlineData("the truman doctrine", "the truman doctrine")]
    [InlineData("Trumanesque, Kimchi, Kims", "Trumanesque, Kimchi, Kims")]
    [InlineData("armisticess", "armisticess")]
    [InlineData("the 138th parallel", "the 138th parallel")]
    [InlineData("KPA2", "KPA2")]
    public void A_name_is_a_whole_word_and_a_term_bends(string text, string expected)
    {
        Assert.Equal($"<p>{expected}</p>\n", NamedSite.Html(text));
    }

    [Theory]
    [InlineData("the Stalin-era file", "the Stalin-era file")]
    [InlineData("a US-Soviet commission", "a US-Soviet commission")]
    [InlineData("pre-armistice talk", "pre-armistice talk")]
    [InlineData("post-Stalin", "post-Stalin")]
    [InlineData("O'Kim", "O’Kim")]
    [InlineData("Stalin–Truman", "[Stalin](/people/joseph-stalin)–[Truman](/people/harry-truman)")]
    [InlineData("Stalin--Truman", "[Stalin](/people/joseph-stalin)–[Truman](/people/harry-truman)")]
    [InlineData("Stalin—or Kim", "[Stalin](/people/joseph-stalin)—or [Kim](/people/kim-il-sung)")]
    [InlineData("Stalin - or Kim", "[Stalin](/people/joseph-stalin) - or [Kim](/people/kim-il-sung)")]
    [InlineData("Stalin/Truman", "[Stalin](/people/joseph-stalin)/[Truman](/people/harry-truman)")]
    [InlineData("(Stalin), \"Truman\", 'Kim'", "([Stalin](/people/joseph-stalin)), “[Truman](/people/harry-truman)”, ‘[Kim](/people/kim-il-sung)’")]
    [InlineData("Kim!", "[Kim](/people/kim-il-sung)!")]
    [InlineData("Stalin... Kim", "[Stalin](/people/joseph-stalin)… [Kim](/people/kim-il-sung)")]
    [InlineData("Truman Kim Stalin", "[Truman](/people/harry-truman) [Kim](/people/kim-il-sung) [Stalin](/people/joseph-stalin)")]
    [InlineData("Truman \\[Kim\\] and [Stalin] or [x", "[Truman](/people/harry-truman) [[Kim](/people/kim-il-sung)] and [[Stalin](/people/joseph-stalin)] or [x")]
    [InlineData("a [ Kim", "a [ [Kim](/people/kim-il-sung)")]
    [InlineData("2 * Kim", "2 * [Kim](/people/kim-il-sung)")]
    public void Marks_beside_a_name_are_no_part_of_it(string text, string expected)
    {
        Assert.Equal($"<p>{expected}</p>\n", NamedSite.Html(text));
    }

    [Theory]
    [InlineData("The Korean People's Army", "The [Korean People’s Army](/glossary#korean-peoples-army)")]
    [InlineData("The Korean People’s Army", "The [Korean People’s Army](/glossary#korean-peoples-army)")]
    [InlineData("'The Korean People's Army'", "‘The [Korean People’s Army](/glossary#korean-peoples-army)’")]
    [InlineData("Harry\nTruman said", "[Harry\nTruman](/people/harry-truman) said")]
    [InlineData("the Korean\nPeople's\nArmy", "the [Korean\nPeople’s\nArmy](/glossary#korean-peoples-army)")]
    [InlineData("the Korean People's\nArmy", "the [Korean People’s\nArmy](/glossary#korean-peoples-army)")]
    [InlineData("Harry\u00A0Truman said", "[Harry\u00A0Truman](/people/harry-truman) said")]
    [InlineData("Harry&nbsp;Truman said", "[Harry\u00A0Truman](/people/harry-truman) said")]
    [InlineData("the Korean People&rsquo;s Army", "the [Korean People’s Army](/glossary#korean-peoples-army)")]
    [InlineData("Kim &amp; Truman", "[Kim](/people/kim-il-sung) &amp; [Truman](/people/harry-truman)")]
    public void A_name_is_found_however_it_was_typed(string text, string expected)
    {
        Assert.Equal($"<p>{expected}</p>\n", NamedSite.Html(text));
    }

    [Theory]
    [InlineData("## Kim {#kim}\n\nText.")]
    [InlineData("[Kim](#x) spoke.\n\n## X {#x}")]
    [InlineData("See [the life of Kim](https://example.org).")]
    [InlineData("`Kim` spoke.")]
    [InlineData("```\nKim\n```")]
    [InlineData("    Kim")]
    [InlineData("[Kim]{lang=de} sprach.")]
    [InlineData("*The Life of Kim* is a book.")]
    [InlineData("_Kim_ is a novel.")]
    [InlineData("***Kim***")]
    [InlineData("*See **Kim** there*")]
    [InlineData("Text. [@cumings-1981, on Kim]")]
    [InlineData("> [!NOTE]\n> Kim's prisons are described here.")]
    [InlineData("> [!NOTE]\n> - Kim's prisons\n>\n>   are described.")]
    [InlineData("<https://example.org/Kim>")]
    public void A_name_is_not_linked_where_it_is_a_heading_a_link_code_another_language_a_title_or_a_note(string body)
    {
        Assert.Empty(NamedSite.Mentions(body));
    }

    [Theory]
    [InlineData("**Kim** spoke.", "Kim")]
    [InlineData("> Kim spoke.", "Kim")]
    [InlineData("- Truman\n- and Kim", "Truman, Kim")]
    [InlineData("1. Truman\n\n   Kim", "Truman, Kim")]
    [InlineData("| Truman | who |\n|---|---|\n| Kim | x |", "Truman, Kim")]
    [InlineData("Truman\n: President when Kim attacked", "Truman, Kim")]
    [InlineData("[Kim spoke]{claim=a-012} to Truman", "Kim, Truman")]
    [InlineData("Truman met [no one *but* Kim]{claim=a-012}.", "Truman, Kim")]
    [InlineData("Stalin died. [@cumings-1981]", "Stalin")]
    [InlineData("He met Stalin\n[@cumings-1981] and Kim.", "Stalin, Kim")]
    [InlineData("He met Stalin[@cumings-1981] and Kim.", "Stalin, Kim")]
    [InlineData("*The* Kim", "Kim")]
    public void A_name_is_linked_in_any_other_text(string body, string expected)
    {
        Assert.Equal(expected, string.Join(", ", NamedSite.Mentions(body)));
    }

    [Fact]
    public void A_name_inside_a_fact_is_linked_and_the_fact_still_told()
    {
        var site = TestSite.Snapshot(NamedSite.Build(
            ("articles/a.md", TestSite.Article("It was [25 June 1950, by Kim]{fact=invasion}.")),
            ("facts.yaml", "- id: invasion\n  what: The day\n  value: 25 June 1950\n")));

        Assert.Contains("25 June 1950, by [Kim](/people/kim-il-sung)", NamedSite.Shorten(site.Articles[0].Body.Html), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_is_linked_once_in_each_section_of_the_second_level_and_once_in_the_lead()
    {
        Assert.Equal(
            ["Kim Il-sung", "Kim", "Truman", "Kim"],
            NamedSite.Mentions("""
                Kim Il-sung spoke. Kim spoke again.

                Kim spoke a third time.

                ## One {#one}

                ### Inner {#inner}

                Kim spoke. Kim Il-sung again.

                #### Innermost {#innermost}

                Kim spoke to Truman.

                ### Second inner {#second-inner}

                Kim spoke to Truman.

                ## Two {#two}

                Kim spoke.
                """));
    }

    [Theory]
    [InlineData("A [Kim]{.nolink} spoke. Kim spoke to Truman.", "Truman")]
    [InlineData("Kim spoke. [Kim]{.nolink} spoke.", "Kim")]
    [InlineData("[Kim of [Truman]{claim=a-012}]{.nolink} Kim, Truman, Stalin", "Stalin")]
    [InlineData("[Kim]{.nolink}\n\n## One\n\nKim", "Kim")]
    [InlineData("## One\n\n[Kim]{.nolink}\n\n### Inner\n\nKim", "")]
    [InlineData("[From Pusan to Panmunjom]{.nolink} Busan", "Busan")]
    public void What_is_switched_off_stays_off_to_the_end_of_the_section(string body, string expected)
    {
        Assert.Equal(expected, string.Join(", ", NamedSite.Mentions(body)));
    }

    [Theory]
    [InlineData("[Kim Il-sung](../people/kim-il-sung.md) spoke. Kim spoke to Truman.", "Truman")]
    [InlineData("The [premier](../people/kim-il-sung.md) spoke. Kim spoke to Truman.", "Truman")]
    [InlineData("[North](../terms.yaml#armistice) of it, the armistice", "")]
    [InlineData("[Glossary](../terms.yaml), the armistice", "armistice")]
    [InlineData("[Kim](../people/harry-truman.md) met Kim and Truman.", "Kim")]
    [InlineData("Kim spoke. So said [Kim](../people/kim-il-sung.md).", "Kim")]
    [InlineData("[The premier](../people/kim-il-sung.md)\n\n## One\n\nKim", "Kim")]
    [InlineData("[Kim in Moscow](#x) and Kim\n\n## X {#x}", "Kim")]
    public void A_link_that_the_editor_made_to_the_entry_is_the_link_of_its_section(string body, string expected)
    {
        Assert.Equal(expected, string.Join(", ", NamedSite.Mentions(body)));
    }

    [Fact]
    public void A_heading_that_the_editor_linked_does_not_use_the_link_up()
    {
        Assert.Equal(["Kim"], NamedSite.Mentions("## [Kim](../people/kim-il-sung.md) {#one}\n\nKim spoke."));
    }

    [Fact]
    public void The_page_of_a_section_shows_the_links_of_the_article()
    {
        var site = TestSite.Snapshot(NamedSite.Build("Kim.\n\n## One {#one}\n\nKim. Kim.\n\n### Inner {#inner}\n\nTruman and Kim."));

        var section = Assert.Single(site.Articles[0].Sections);
        var page = NamedSite.Shorten(section.Page!.Html);
        Assert.StartsWith("<p>[Kim](/people/kim-il-sung). Kim.</p>\n", page, StringComparison.Ordinal);
        Assert.EndsWith("<p>[Truman](/people/harry-truman) and Kim.</p>\n", page, StringComparison.Ordinal);
        Assert.EndsWith("<p>[Truman](/people/harry-truman) and Kim.</p>\n", NamedSite.Shorten(site.Articles[0].Body.Html), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_do_not_change_what_the_text_says()
    {
        const string Body =
            "Harry\nTruman's \"words\" to the Korean People's Army -- Kim's, [Stalin]{.nolink} ... (KPA) & <br\\> `Kim` [김]{lang=ko} *Kim* **Kim** [@cumings-1981]\n\n"
            + "| Kim | US |\n|---|---|\n| a | armistices |";
        var with = TestSite.Snapshot(NamedSite.Build(Body)).Articles[0];
        var without = TestSite.Read(Body);

        Assert.Contains("class=\"mention\"", with.Body.Html, StringComparison.Ordinal);
        Assert.Equal(without.LeadPlainText, with.LeadPlainText);
        Assert.Equal(without.Body.Html, WithoutMentions(with.Body.Html));
    }

    [Fact]
    public void A_person_s_own_page_links_the_others_and_not_the_person()
    {
        var site = TestSite.Snapshot(NamedSite.Build(
            ("articles/a.md", TestSite.Article("Text.")),
            TestSite.Person("kim-il-sung", "Kim Il-sung", "also: [Kim]", "Kim Il-sung, or Kim, met Truman. Truman left. [@cumings-1981]")));

        Assert.StartsWith(
            "<p>Kim Il-sung, or Kim, met [Truman](/people/harry-truman). Truman left.",
            NamedSite.Shorten(site.FindPerson("kim-il-sung")!.Text.Html), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fixed_name_of_a_term_keeps_the_term_in_it_as_it_is()
    {
        var terms = NamedSite.Terms.Replace("spellings: [truce agreement]", "fixed: [Armistice Commission]", StringComparison.Ordinal);
        var site = TestSite.Snapshot(NamedSite.Build(
            ("articles/a.md", TestSite.Article("The Armistice Commission kept the armistice.")), ("terms.yaml", terms)));

        Assert.Equal(
            "<p>The Armistice Commission kept the [armistice](/glossary#armistice).</p>\n", NamedSite.Shorten(site.Articles[0].Body.Html));
    }

    [Fact]
    public void A_site_without_lists_links_nothing()
    {
        Assert.Equal("<p>Kim and Truman</p>\n", TestSite.Html("Kim and Truman"));
    }

    private static string WithoutMentions(string html)
    {
        var shown = html.Split("<a class=\"mention\"");
        return shown[0] + string.Concat(shown[1..].Select(part =>
        {
            var inside = part[(part.IndexOf('>', StringComparison.Ordinal) + 1)..];
            var end = inside.IndexOf("</a>", StringComparison.Ordinal);
            return inside[..end] + inside[(end + "</a>".Length)..];
        }));
    }
}
