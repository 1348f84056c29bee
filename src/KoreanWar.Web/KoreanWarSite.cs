using KoreanWar.Web.Feeds;
using KoreanWar.Web.Feeds.Findings;
using KoreanWar.Web.Feeds.Timeline;
using KoreanWar.Web.Hosting;
using KoreanWar.Web.Http;
using Serilog;
using Serilog.Core;

namespace KoreanWar.Web;

/// <summary>The site from start to stop: what it is made of, and the way of a request through it.</summary>
public static class KoreanWarSite
{
    private const int Failed = 1;
    private const int WrongUsage = 2;

    // A client that never finishes its request must not keep the process past an orchestrator's patience.
    private static readonly TimeSpan LongestFarewell = TimeSpan.FromSeconds(4);

    /// <summary>Serves the site, or runs the command named first; the result is the process's exit code.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        if (CommandLine.FindMistake(args) is { } mistake)
        {
            await Console.Error.WriteLineAsync(mistake);
            return WrongUsage;
        }

        try
        {
            var check = CommandLine.IsCheck(args);
            var builder = NewBuilder(check ? args[1..] : args);
            using var logger = new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration).CreateLogger();
            return await RunAsync(builder, logger, check);
        }
        catch (Exception e) when (e is not HostAbortedException)
        {
            // Without a logger there is only the terminal.
            await Console.Error.WriteLineAsync($"The site cannot start: {e.Message}");
            return Failed;
        }
    }

    private static async Task<int> RunAsync(WebApplicationBuilder builder, Logger logger, bool check)
    {
        try
        {
            var folder = ContentPath.Find(builder.Configuration, builder.Environment);
            if (check)
            {
                return CheckCommand.Run(folder, Console.Out);
            }

            builder.Logging.ClearProviders().AddSerilog(logger);
            var content = SiteContent.Load(folder, TimeProvider.System);
            content.Report(logger, Console.Error);
            if (content.Snapshot is null && !builder.Environment.IsDevelopment())
            {
                return Failed;
            }

            await using var app = Build(builder, content);
            await app.RunAsync();
            return 0;
        }
        catch (Exception e) when (e is not HostAbortedException)
        {
            StartFailure.Report(e, logger);
            return Failed;
        }
    }

    private static WebApplicationBuilder NewBuilder(string[] args)
    {
        // A published site carries wwwroot beside the program. Published or built, it may be started from any folder;
        // its settings stand beside it.
        var published = Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot"));
        var away = !File.Exists(Path.Combine(Directory.GetCurrentDirectory(), "appsettings.json"));
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = published || away ? AppContext.BaseDirectory : null,
        });
        if (!published)
        {
            builder.WebHost.UseStaticWebAssets();
        }

        return builder;
    }

    private static WebApplication Build(WebApplicationBuilder builder, SiteContent content)
    {
        builder.WebHost.ConfigureKestrel(o => o.AddServerHeader = false);
        builder.Services.Configure<HostOptions>(o => o.ShutdownTimeout = LongestFarewell);
        builder.Services.AddSiteOptions();
        builder.Services.AddSingleton(content);
        builder.Services.AddSingleton<BaseUrl>();
        builder.Services.AddSingleton<StartReport>();
        builder.Services.AddSitePages();
        builder.Services.AddSiteCompression();

        var app = builder.Build();
        app.Lifetime.ApplicationStarted.Register(app.Services.GetRequiredService<StartReport>().Write);
        app.UseMiddleware<RequestLog>();
        app.UseMiddleware<SecurityHeaders>();
        if (!app.Environment.IsDevelopment())
        {
            app.UseExceptionHandler("/errors/500");
        }

        app.UseResponseCompression();
        app.UseMiddleware<ReadOnlyMethods>();
        app.UseStatusCodePagesWithReExecute("/errors/{0}");
        app.UseMiddleware<ContentErrors>();
        app.UseMiddleware<CanonicalAddress>();
        app.UseRouting();
        app.MapStaticAssets();
        app.MapHealth();
        app.MapFigures();
        app.MapSitemap();
        app.MapFindings();
        app.MapLosses();
        app.MapRobots();
        app.MapTimeline();
        app.MapRazorPages().WithStaticAssets();
        return app;
    }
}
