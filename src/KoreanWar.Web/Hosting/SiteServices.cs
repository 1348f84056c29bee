using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;

namespace KoreanWar.Web.Hosting;

/// <summary>Registers the framework's parts as this site uses them.</summary>
public static class SiteServices
{
    /// <summary>Adds the site's options, which are checked when it starts.</summary>
    public static void AddSiteOptions(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<SiteOptions>, SiteOptionsValidation>();
        services.AddOptions<SiteOptions>().BindConfiguration(SiteOptions.Section).ValidateOnStart();
    }

    /// <summary>Adds Razor Pages. Nothing here is posted, so there is no antiforgery cookie and no key to keep.</summary>
    public static void AddSitePages(this IServiceCollection services)
    {
        services.AddRazorPages();

        // Razor Pages brings key files along for forms; without forms nothing needs to be kept on disk.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        // A page is told by its address alone; a body sent along is not read.
        services.Configure<MvcOptions>(o =>
        {
            o.ValueProviderFactories.Clear();
            o.ValueProviderFactories.Add(new RouteValueProviderFactory());
        });
        services.Configure<RouteOptions>(o => o.LowercaseUrls = true);

        // Korean and Chinese names stay readable in the source of a page.
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }

    /// <summary>Adds compression. Pages hold no secret, so there is nothing that its use over HTTPS could reveal.</summary>
    public static void AddSiteCompression(this IServiceCollection services) =>
        services.AddResponseCompression(o =>
        {
            o.EnableForHttps = true;
            o.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "text/calendar", "text/csv"];
        });
}
