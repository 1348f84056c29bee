using FsCheck;
using FsCheck.Fluent;
using KoreanWar.Content.Text;

namespace KoreanWar.Content.Tests.Text;

public sealed class QuantitiesTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("no number at all", "")]
    [InlineData("25 June 1950", "25 June 1950")]
    [InlineData("from 14 to 15 March 1951", "14 15 March 1951")]
    [InlineData("mid-March", "March")]
    [InlineData("He may march in august company", "")]
    [InlineData("36,574", "36574")]
    [InlineData("1.25 million", "1250000")]
    [InlineData("more than two million", "2000000")]
    [InlineData("635,000 tons", "635000")]
    [InlineData("Nine to 0 with one abstention", "9 0 1")]
    [InlineData("at 22:00, or 9:05", "22:00 09:05")]
    [InlineData("the 38th parallel", "38")]
    [InlineData("999999999999999999999999", "")]
    public void Numbers_months_and_times_are_read_in_the_order_told(string text, string expected)
    {
        Assert.Equal(expected, string.Join(' ', Quantities.Of(text)));
    }

    [Theory]
    [InlineData("7 1", "7 1", true)]
    [InlineData("7", "7 1", true)]
    [InlineData("1", "7 1", true)]
    [InlineData("7 1", "7", false)]
    [InlineData("1 7", "7 1", false)]
    [InlineData("9 1", "9 0 1", false)]
    [InlineData("", "7 1", false)]
    public void A_part_stands_side_by_side_in_the_whole(string part, string whole, bool expected)
    {
        Assert.Equal(expected, Quantities.IsPartOf(Quantities.Of(part), Quantities.Of(whole)));
    }

    [Fact]
    public void Any_text_can_be_read()
    {
        Prop.ForAll<string?>(text => Quantities.Of(text ?? "").All(q => q.Length > 0)).QuickCheckThrowOnFailure();
    }
}
