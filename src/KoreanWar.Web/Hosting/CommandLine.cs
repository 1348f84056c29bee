namespace KoreanWar.Web.Hosting;

/// <summary>The words behind the program's name: a command or none, then settings such as <c>--Content:Path folder</c>.</summary>
public static class CommandLine
{
    private const string Usage =
        $"Give no command to serve the site, or '{CheckCommand.Name}' to validate the content; "
        + "then settings as '--Key value' or '--Key=value', such as '--Content:Path folder'.";

    /// <summary>True when the content is to be checked instead of served.</summary>
    public static bool IsCheck(string[] args) => args is [CheckCommand.Name, ..];

    /// <summary>What is wrong with the words and how to use them, or null.</summary>
    public static string? FindMistake(string[] args)
    {
        if (args is [var first, ..] && !first.StartsWith('-') && first != CheckCommand.Name)
        {
            return $"There is no command '{first}'. {Usage}";
        }

        for (var i = IsCheck(args) ? 1 : 0; i < args.Length; i++)
        {
            var isKey = args[i].StartsWith("--", StringComparison.Ordinal) && args[i].Length > 2;
            if (isKey && args[i].Contains('='))
            {
                continue;
            }

            // A key is followed by its value.
            if (!isKey || i + 1 == args.Length || args[i + 1].StartsWith("--", StringComparison.Ordinal))
            {
                return $"'{args[i]}' is not understood. {Usage}";
            }

            i++;
        }

        return null;
    }
}
