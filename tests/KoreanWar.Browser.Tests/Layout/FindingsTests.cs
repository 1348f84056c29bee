using KoreanWar.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KoreanWar.Browser.Tests.Layout;

/// <summary>The table of findings: a table on a wide screen, a card a finding elsewhere, and a table to a screen reader always.</summary>
public sealed class FindingsTests(SiteFixture site)
{
    private const string Selector = ".findings table";

    private static readonly string[] Parties =
        ["North Korea", "South Korea", "Soviet Union", "China", "United States and UN", "Historians since 1991"];

    public static TheoryData<string, int> Pages => new()
    {
        { PageKinds.Findings, Screen.Phone.Width }, { PageKinds.Findings, Screen.Wide.Width },
        { PageKinds.WithWideTable, Screen.Phone.Width }, { PageKinds.WithWideTable, Screen.Wide.Width },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_screen_reader_finds_a_table_with_headers(string path, int width)
    {
        await using var open = await site.NewPageAsync(Screen.Of(width));
        await open.Page.GotoAsync(path);
        var table = open.Page.Locator(Selector);
        var rows = table.GetByRole(AriaRole.Row);
        var count = await rows.CountAsync();

        Assert.InRange(count, 9, 15);
        await Expect(table).ToHaveRoleAsync(AriaRole.Table);
        foreach (var party in Parties)
        {
            await Expect(table.GetByRole(AriaRole.Columnheader, new() { Name = party, Exact = true })).ToHaveCountAsync(1);
        }

        await Expect(table.GetByRole(AriaRole.Rowheader)).ToHaveCountAsync(count - 1);
        await Expect(rows.Nth(1).GetByRole(AriaRole.Cell)).ToHaveCountAsync(Parties.Length);
    }

    [Theory]
    [InlineData(PageKinds.Findings)]
    [InlineData(PageKinds.WithWideTable)]
    public async Task On_a_wide_screen_every_cell_stands_below_the_name_of_its_party_inside_the_window(string path)
    {
        await using var open = await site.NewPageAsync(Screen.Wide);
        await open.Page.GotoAsync(path);
        var headers = open.Page.Locator($"{Selector} thead th");
        var cells = open.Page.Locator($"{Selector} tbody tr").First.Locator("th, td");

        for (var i = 0; i <= Parties.Length; i++)
        {
            var (header, cell) = (await headers.Nth(i).BoxAsync(), await cells.Nth(i).BoxAsync());
            Assert.Equal(header.X, cell.X, 1.0);
            Assert.True(cell.Y >= header.Y + header.Height - 1, "The cell is not below its header.");
            Assert.InRange(cell.X + cell.Width, 0, Screen.Wide.Width);
        }
    }

    [Theory]
    [InlineData(320)]
    [InlineData(360)]
    [InlineData(768)]
    public async Task On_a_narrow_screen_each_finding_is_a_card_with_the_parties_below_one_another(int width)
    {
        await using var open = await site.NewPageAsync(Screen.Of(width));
        await open.Page.GotoAsync(PageKinds.Findings);
        var row = open.Page.Locator($"{Selector} tbody tr").First;
        var end = (await row.Locator("th").BoxAsync()).Y;

        foreach (var (cell, party) in (await row.Locator("td").AllAsync()).Zip(Parties))
        {
            var box = await cell.BoxAsync();
            Assert.True(box.Y >= end, "The cell is not below the one before it.");
            Assert.InRange(box.X + box.Width, 0, width);
            Assert.Contains(party, await cell.EvaluateAsync<string>("c => getComputedStyle(c, '::before').content"), StringComparison.Ordinal);
            end = box.Y + box.Height - 1;
        }

        Assert.Equal(width, await open.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task On_a_wide_screen_the_names_of_the_parties_stay_in_view_down_the_table()
    {
        await using var open = await site.NewPageAsync(Screen.Wide);
        await open.Page.GotoAsync(PageKinds.WithWideTable);
        var last = open.Page.Locator($"{Selector} tbody tr").Last;

        await last.EvaluateAsync("row => location.hash = row.id");

        await open.Page.Locator($"{Selector} thead th").Nth(1).AssertInViewAsync();
        var (head, row) = (await open.Page.Locator($"{Selector} thead th").Nth(1).BoxAsync(), await last.BoxAsync());
        Assert.True(row.Y >= head.Y + head.Height - 1, "The heads of the columns cover the row.");
    }

    [Fact]
    public async Task The_evidence_of_a_cell_opens_by_keyboard()
    {
        await using var open = await site.NewPageAsync();
        await open.Page.GotoAsync(PageKinds.Findings);
        var cell = open.Page.Locator($"{Selector} tbody td").First;
        var link = cell.Locator("dd a").First;
        await Expect(link).ToBeHiddenAsync();

        await cell.Locator("summary").FocusAsync();
        await open.Page.Keyboard.PressAsync("Enter");
        await Expect(link).ToBeVisibleAsync();
        await open.Page.Keyboard.PressAsync("Tab");

        await Expect(link).ToBeFocusedAsync();
    }

    [Fact]
    public async Task On_paper_the_evidence_is_open_and_every_party_is_named()
    {
        await using var open = await site.NewPageAsync();
        await open.Page.GotoAsync(PageKinds.Findings);
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var cell = open.Page.Locator($"{Selector} tbody td").First;

        await Expect(cell.Locator("summary")).ToBeHiddenAsync();
        Assert.True((await cell.Locator("dd").First.BoxAsync()).Height > 5);
        Assert.Contains(Parties[0], await cell.EvaluateAsync<string>("c => getComputedStyle(c, '::before').content"), StringComparison.Ordinal);
    }
}
