using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace KoreanWar.Browser.Tests.Support;

/// <summary>The site as the operator runs it, over the real content folder and a real socket.</summary>
public sealed class RunningSite : WebApplicationFactory<Program>
{
    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");

        // A browser asks for hundreds of pages; their log lines would bury the results of the tests.
        builder.ConfigureLogging(logging => logging.ClearProviders());
    }
}
