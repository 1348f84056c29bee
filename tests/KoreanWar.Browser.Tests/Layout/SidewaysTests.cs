using KoreanWar.Browser.Tests.Support;

namespace KoreanWar.Browser.Tests.Layout;

public sealed class SidewaysTests(SiteFixture site)
{
    // A region that scrolls by itself may hold text beyond its edge; the skip link waits above the page; what pictures
    // share is drawn only where they use it.
    private const string TextOutsideTheWindow = """
        () => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const range = document.createRange();
          const outside = [];
          while (walker.nextNode()) {
            const node = walker.currentNode;
            if (!node.data.trim() || node.parentElement.closest('.table, .skip, defs')) continue;
            range.selectNodeContents(node);
            const rects = [...range.getClientRects()];
            if (rects.some(r => r.left < 0 || r.right > innerWidth)) outside.push(node.data.trim());
          }
          return outside;
        }
        """;

    public static TheoryData<string, int> Pages => PageKinds.At(320, 360, 768, 1440);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_page_scrolls_sideways(string path, int width)
    {
        await using var open = await site.NewPageAsync(Screen.Of(width));
        await open.Page.GotoAsync(path);

        var needed = await open.Page.EvaluateAsync<int>("() => document.scrollingElement.scrollWidth");

        Assert.True(needed <= width, $"The page is {needed} pixels wide.");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_text_is_cut_off_at_the_edge_of_the_window(string path, int width)
    {
        await using var open = await site.NewPageAsync(Screen.Of(width));
        await open.Page.GotoAsync(path);

        Assert.Empty(await open.Page.EvaluateAsync<string[]>(TextOutsideTheWindow));
    }
}
