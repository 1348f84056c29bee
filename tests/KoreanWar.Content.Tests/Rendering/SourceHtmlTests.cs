using KoreanWar.Content.Model;
using KoreanWar.Content.Rendering;
using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Rendering;

public sealed class SourceHtmlTests
{
    public static TheoryData<string, string, string> Forms { get; } = new()
    {
        {
            """ "type": "book", "title": "The Origins", "author": [{ "family": "Cumings", "given": "Bruce" }], "issued": { "date-parts": [[1981]] }, "volume": "1", "publisher": "PUP", "publisher-place": "Princeton" """,
            "Cumings, Bruce. <cite>The Origins</cite>. vol. 1. Princeton: PUP, 1981.",
            "Cumings, <cite>The Origins</cite> (1981)"
        },
        {
            """ "type": "article-journal", "title": "To Attack?", "author": [{ "family": "Weathersby", "given": "Kathryn" }], "issued": { "date-parts": [[1995]] }, "container-title": "Bulletin", "volume": "5", "issue": "2", "page": "1-9" """,
            "Weathersby, Kathryn. “To Attack?” <cite>Bulletin</cite> 5, no. 2 (1995): 1–9.",
            "Weathersby, “To Attack?” (1995)"
        },
        {
            """ "type": "article-journal", "title": "T", "issued": { "date-parts": [[1995, 3]] }, "container-title": "Bulletin", "issue": "5" """,
            "“T”. <cite>Bulletin</cite> no. 5 (March 1995).",
            "“T” (March 1995)"
        },
        {
            """ "type": "chapter", "title": "A part", "author": [{ "family": "A", "given": "B" }], "editor": [{ "family": "C", "given": "D" }, { "family": "E" }], "container-title": "The whole", "page": "7", "publisher": "P" """,
            "A, B. “A part”. In <cite>The whole</cite>, p. 7. Edited by D C and E. P.",
            "A, “A part”, <cite>The whole</cite>"
        },
        {
            """ "type": "personal_communication", "title": "Shtykov to Vyshinsky", "genre": "Telegram", "issued": { "date-parts": [[1950, 1, 19]] }, "archive": "AVPRF", "archive_location": "f. 059a, l. 8" """,
            "“Shtykov to Vyshinsky”. Telegram. 19 January 1950. AVPRF, f. 059a, l. 8.",
            "“Shtykov to Vyshinsky” (19 January 1950)"
        },
        {
            """ "type": "webpage", "title": "A page", "genre": "news report", "publisher": "P" """,
            "“A page”. News report. P.",
            "“A page”"
        },
        {
            """ "type": "document", "title": "Memorandum", "container-title": "FRUS 1950", "volume": "VII", "number": "59", "issued": { "date-parts": [[1950, 6, 25]] } """,
            "“Memorandum”. 25 June 1950. <cite>FRUS 1950</cite>, vol. VII, doc. 59.",
            "“Memorandum” (25 June 1950), <cite>FRUS 1950</cite>, doc. 59"
        },
        {
            """ "type": "legislation", "title": "Resolution 82", "issued": { "date-parts": [[1950, 6, 25]] }, "publisher": "United Nations", "number": "S/RES/82 (1950)" """,
            "“Resolution 82”. 25 June 1950. United Nations. S/RES/82 (1950).",
            "“Resolution 82” (25 June 1950)"
        },
        {
            """ "type": "report", "title": "Working paper", "publisher": "P", "number": "8", "issued": { "date-parts": [[1993]] } """,
            "<cite>Working paper</cite>. P, 1993. no. 8.",
            "<cite>Working paper</cite> (1993)"
        },
        {
            """ "type": "article-journal", "title": "“Fear?” Stalin’s war", "container-title": "Bulletin" """,
            "“‘Fear?’ Stalin’s war”. <cite>Bulletin</cite>.",
            "“‘Fear?’ Stalin’s war”"
        },
        {
            """ "type": "report", "title": "A report", "publisher": "P" """,
            "<cite>A report</cite>. P.",
            "<cite>A report</cite>"
        },
        {
            """ "type": "book", "title": "Three", "author": [{ "family": "A", "given": "B" }, { "family": "C", "given": "D" }, { "literal": "E" }], "publisher": "P" """,
            "A, B, D C and E. <cite>Three</cite>. P.",
            "A, C and E, <cite>Three</cite>"
        },
        {
            """ "type": "book", "title": "Four", "author": [{ "family": "A" }, { "family": "B" }, { "family": "C" }, { "family": "D" }], "publisher": "P" """,
            "A and others. <cite>Four</cite>. P.",
            "A and others, <cite>Four</cite>"
        },
        {
            """ "type": "book", "title": "Edited", "editor": [{ "family": "A", "given": "B." }], "edition": "2nd", "publisher": "P" """,
            "A, B., ed. <cite>Edited</cite>. 2nd ed. P.",
            "<cite>Edited</cite>"
        },
        {
            """ "type": "book", "title": "전쟁", "language": "ko", "publisher": "P" """,
            "<cite lang=\"ko\">전쟁</cite>. P.",
            "<cite lang=\"ko\">전쟁</cite>"
        },
        {
            """ "type": "webpage", "title": "<b>X</b>", "author": [{ "family": "<i>", "given": "\"" }], "publisher": "A & B", "genre": "<u>", "page": "<1-2>", "container-title": "<s>" """,
            "&lt;i&gt;, &quot;. “&lt;b&gt;X&lt;/b&gt;”. &lt;u&gt;. <cite>&lt;s&gt;</cite>, pp. &lt;1–2&gt;. A &amp; B.",
            "&lt;i&gt;, “&lt;b&gt;X&lt;/b&gt;”, <cite>&lt;s&gt;</cite>"
        },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_work_has_its_form_in_a_bibliography_and_in_a_note(string json, string bibliography, string note)
    {
        var site = TestSite.Snapshot(TestSite.BuildSources($$"""[{ "id": "x", {{json}}, "custom": { "known": "full" } }]"""));

        var work = site.FindSource("x")!;
        Assert.Equal(bibliography, SourceHtml.Bibliography(work));
        Assert.Equal(note, SourceHtml.Note(work));
        Assert.Equal(note + ", p. 5 &amp; 6", SourceHtml.Note(new Citation(work, "p. 5 & 6")));
        Assert.Null(SafeHtml.FindDanger(bibliography));
    }
}
