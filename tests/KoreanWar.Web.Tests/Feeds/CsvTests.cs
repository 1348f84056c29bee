using System.Text;
using KoreanWar.Web.Feeds;

namespace KoreanWar.Web.Tests.Feeds;

public sealed class CsvTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData(null, "")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("say \"no\"", "\"say \"\"no\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("two\r\nlines", "\"two\r\nlines\"")]
    [InlineData("’전쟁", "’전쟁")]
    public void A_text_is_quoted_where_it_must_be(string? text, string expected)
    {
        Assert.Equal(expected + "\r\n", Row(csv => csv.Text(text)));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\tx")]
    public void A_text_cannot_become_a_formula(string text)
    {
        Assert.Equal("'" + text + "\r\n", Row(csv => csv.Text(text)));
    }

    [Theory]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("=A1,\"B\"", "\"'=A1,\"\"B\"\"\"")]
    [InlineData("a=1", "a=1")]
    [InlineData("2-3", "2-3")]
    public void A_formula_is_found_at_the_beginning_and_quoted_like_any_text(string text, string expected)
    {
        Assert.Equal(expected + "\r\n", Row(csv => csv.Text(text)));
    }

    [Fact]
    public void A_number_keeps_its_sign_and_has_no_commas()
    {
        Assert.Equal("-1234567\r\n", Row(csv => csv.Number(-1_234_567)));
    }

    [Fact]
    public void An_empty_first_cell_is_still_a_cell()
    {
        Assert.Equal(",b\r\n,\r\n", Row(csv => csv.Text("").Text("b").EndRow(), csv => csv.Text(null).Text(null)));
    }

    [Fact]
    public void There_is_no_byte_order_mark()
    {
        var csv = new Csv();
        csv.Text("id").EndRow();

        Assert.Equal("id\r\n"u8.ToArray(), csv.ToBytes());
    }

    private static string Row(params Action<Csv>[] write)
    {
        var csv = new Csv();
        foreach (var action in write)
        {
            action(csv);
        }

        csv.EndRow();
        return Encoding.UTF8.GetString(csv.ToBytes());
    }
}
