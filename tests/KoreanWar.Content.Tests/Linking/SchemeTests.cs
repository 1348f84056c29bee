using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Linking;

public sealed class SchemeTests
{
    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JAVASCRIPT:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("javascript&colon;alert(1)")]
    [InlineData("javascript&#58;alert(1)")]
    [InlineData("javascript&#x3a;alert(1)")]
    [InlineData("&#106;avascript:alert(1)")]
    [InlineData("java&Tab;script:alert(1)")]
    [InlineData("java&NewLine;script:alert(1)")]
    [InlineData("java&#9;script:alert(1)")]
    [InlineData("java&#10;script:alert(1)")]
    [InlineData("java&#13;script:alert(1)")]
    [InlineData("java&#8203;script:alert(1)")]
    [InlineData("java\u200Bscript:alert(1)")]
    [InlineData("java\u200Dscript:alert(1)")]
    [InlineData("java\uFEFFscript:alert(1)")]
    [InlineData("&#1;javascript:alert(1)")]
    [InlineData("&nbsp;javascript:alert(1)")]
    [InlineData("<java\tscript:alert(1)>")]
    [InlineData("< javascript:alert(1)>")]
    [InlineData("javascript\\:alert(1)")]
    [InlineData("vbscript:x")]
    [InlineData("data:text/html,x")]
    [InlineData("DATA:text/html;base64,AAAA")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org")]
    [InlineData("blob:https://example.org/1")]
    [InlineData("view-source:https://example.org")]
    [InlineData("tel:123")]
    [InlineData("x:")]
    public void A_link_of_another_kind_is_refused(string url)
    {
        Assert.Equal("(8,5) KW0404", Found.InBody($"See [x]({url})"));
        Assert.Equal("(8,5) KW0404", Found.InBody($"See [x][y]\n\n[y]: {url}"));
    }

    [Theory]
    [InlineData("java\u2060script:alert(1)")]
    [InlineData("java\u00ADscript:alert(1)")]
    [InlineData("java\u180Escript:alert(1)")]
    [InlineData("ｊavascript:alert(1)")]
    [InlineData("javascript：alert(1)")]
    [InlineData("java%0Ascript:alert(1)")]
    public void What_no_browser_takes_for_a_scheme_is_a_file_that_does_not_exist(string url)
    {
        Assert.Equal("(8,5) KW0401", Found.InBody($"See [x]({url})"));
    }

    [Theory]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<data:text/html,x>")]
    [InlineData("<ftp://example.org>")]
    public void An_address_in_angle_brackets_is_checked_as_well(string body)
    {
        Assert.Equal("(8,1) KW0404", Found.InBody(body));
    }

    [Theory]
    [InlineData("[x](https://example.org/a?b=c&d=e#f)", "<a href=\"https://example.org/a?b=c&amp;d=e#f\" rel=\"external\">x</a>")]
    [InlineData("[x](HTTP://example.org)", "<a href=\"HTTP://example.org\" rel=\"external\">x</a>")]
    [InlineData("[x](mailto:a@example.org)", "<a href=\"mailto:a@example.org\" rel=\"external\">x</a>")]
    [InlineData("<https://example.org/>", "<a href=\"https://example.org/\" rel=\"external\">https://example.org/</a>")]
    [InlineData("<a@example.org>", "<a href=\"mailto:a@example.org\" rel=\"external\">a@example.org</a>")]
    [InlineData("[x](https://example.org/\"onclick=\"y)", "<a href=\"https://example.org/&quot;onclick=&quot;y\" rel=\"external\">x</a>")]
    public void A_link_to_another_site_or_a_mailbox_is_written_safely(string body, string expected)
    {
        Assert.Equal($"<p>{expected}</p>\n", TestSite.Html(body));
    }
}
