using KoreanWar.Web.Feeds;
using KoreanWar.Web.Hosting;
using KoreanWar.Web.Http;
using Serilog;

namespace KoreanWar.Web;

/// <summary>The site from start to stop: what it is made of, and the way of a request through it.</summary>
public static class KoreanWarSite
{
    private const int Failed = 1;
    private const int WrongUsage = 2;

    /// <summary>Serves the site, or runs the command named first; the result is the process's exit code.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var command = args is [var first, ..] && !first.StartsWith('-') ? first : null;
        if (command is not (null or CheckCommand.Name))
        {
            await Console.Error.WriteLineAsync(
                $"There is no command '{command}'. Give no command to serve the site, or '{CheckCommand.Name}'.");
            return WrongUsage;
        }

        var builder = NewBuilder(command is null ? args : args[1..]);
        using var logger = new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration).CreateLogger();
        try
        {
            var folder = ContentPath.Find(builder.Configuration, builder.Environment);
            if (command == CheckCommand.Name)
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
        // A published site carries wwwroot beside the program and may be started from any folder.
        var published = Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot"));
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = published ? AppContext.BaseDirectory : null,
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
        builder.Services.AddSiteOptions();
        builder.Services.AddSingleton(content);
        builder.Services.AddSingleton<BaseUrl>();
        builder.Services.AddHostedService<StartReport>();
        builder.Services.AddSitePages();
        builder.Services.AddSiteCompression();

        var app = builder.Build();
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
        app.MapRobots();
        app.MapRazorPages().WithStaticAssets();
        return app;
    }
}
