namespace KoreanWar.Content.Tests.Support;

/// <summary>Pieces of text that a page must never hold as anything but text, and the Markdown to hide them in.</summary>
internal static class Attacks
{
    public static string[] Pieces { get; } =
    [
        "<script>alert(1)</script>", "</script>", "<script\n>", "<svg/onload=alert(1)>", "<img src=x onerror=alert(1)>", "<iframe srcdoc='x'>",
        "<style>*{color:red}</style>", "<p style=\"color:red\">", "<a href=javascript:alert(1)>", "<math><mtext></p><style><!--</style>", "<base href=//x>",
        "<!-- ", " -->", "<!--><img src=x>", "<![CDATA[", "]]>", "<?", "<!X ", "\"><b>", "' onclick='x", "\" onmouseover=\"alert(1)", "`", "``", "```", "~~~",
        "javascript:alert(1)", "JAVASCRIPT&colon;alert(1)", "java\tscript:alert(1)", "java&NewLine;script:x", "&#106;avascript:x", "data:text/html,<b>",
        "//example.org", "\\\\example.org", "/\\x", "vbscript:x", "https://example.org/\"x='y'", "mailto:a@b.c?<x>", "file:///x", "\u0001javascript:x",
        "{onclick=alert(1)}", "{style=\"color:red\"}", "{.x #y}", "{#top}", "{lang='ko\" onclick=\"x'}", "{claim='a-001\"><b>'}", "{lang=ko}", "{claim=a-001}",
        "{data-x=y}", "{\"}", "&lt;b&gt;", "&quot;", "&#34;", "&#x3c;script&#x3e;", "&amp;lt;", "\\<", "\\\"", "\\[", "\\`", "\0", "\u2028", "\uFEFF", "김",
        "[x](", "[", "]", ")", "](", "![", "<", ">", "[@cumings-1981, ", "[@", "; @weathersby-1995]", "*", "_", "**", "|", "||", "\n", "\n\n", "\n    ", "\n> ",
        "\n- ", "\n1. ", "\n## ", "\n### ", "\n---\n", "\n| a | b |\n|:-:|--:|\n| ", "\nTerm\n:   ", "\n[x]: ", "\n# ", "(", " \"", "' ", "  \n", "'", "\"", "--",
    ];

    public static string[] Frames { get; } =
    [
        "{0}", "[x]({0})", "[{0}](#top)", "[x](<{0}>)", "[x](#x \"{0}\")", "<{0}>", "[x]: {0}\n\n[x]", "[{0}]{{lang=ko}}", "[x]{{lang=\"{0}\"}}",
        "[x]{{claim={0}}}", "[x]{{{0}}}", "[@cumings-1981, {0}]", "[@{0}]", "![{0}](../figures/x.png)", "![x](../figures/x.png \"{0}\")", "![x]({0})",
        "## {0}", "## x {{#{0}}}", "## x {{{0}}}", "> ## {0} {{onclick=x}}", "``` {0}\nx\n```", "```{0} {{onclick=x}}\n{0}\n```", "`{0}`", "    {0}",
        "| {0} | b |\n|---|:-:|\n| a | {0} |", "{0}\n: {0}", "- {0}", "1. {0} {{style=x}}", "> {0}", "*{0}*", "{0}\n---", "text {0} {{onclick=x}}", "{{onclick=x}}\n- {0}",
    ];
}
