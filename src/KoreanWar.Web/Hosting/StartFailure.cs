using System.Net.Sockets;
using Microsoft.Extensions.Options;

namespace KoreanWar.Web.Hosting;

/// <summary>Says why the site does not start: one line where the operator can mend it, the exception where we must.</summary>
public static class StartFailure
{
    /// <summary>Logs the failure.</summary>
    public static void Report(Exception exception, Serilog.ILogger logger)
    {
        if (IsForTheOperator(exception))
        {
            logger.Fatal("The site cannot start: {Reason:l}", exception.Message);
        }
        else
        {
            logger.Fatal(exception, "The site cannot start");
        }
    }

    // Addresses that cannot be listened on end in exceptions of many kinds, most of them Kestrel's.
    private static bool IsForTheOperator(Exception exception) =>
        exception is DirectoryNotFoundException or OptionsValidationException or IOException or SocketException
        || exception.Source?.StartsWith("Microsoft.AspNetCore.Server.Kestrel", StringComparison.Ordinal) == true
        || exception is FormatException { Source: "Microsoft.AspNetCore.Http" } or ArgumentOutOfRangeException { ParamName: "port" };
}
