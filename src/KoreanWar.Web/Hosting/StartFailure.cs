using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace KoreanWar.Web.Hosting;

/// <summary>Says why the site does not start: one line where the operator can mend it, the exception where we must.</summary>
public static class StartFailure
{
    /// <summary>Logs the failure.</summary>
    public static void Report(Exception exception, Serilog.ILogger logger)
    {
        if (exception is DirectoryNotFoundException or OptionsValidationException or IOException { InnerException: AddressInUseException })
        {
            logger.Fatal("The site cannot start: {Reason:l}", exception.Message);
        }
        else
        {
            logger.Fatal(exception, "The site cannot start");
        }
    }
}
