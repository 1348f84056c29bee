using System.Net.Mail;
using Microsoft.Extensions.Options;

namespace KoreanWar.Web.Hosting;

/// <summary>Refuses options that would put wrong addresses into pages.</summary>
public sealed class SiteOptionsValidation : IValidateOptions<SiteOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, SiteOptions options)
    {
        var failures = new List<string>();
        if (string.IsNullOrWhiteSpace(options.Title))
        {
            failures.Add("Site:Title is empty.");
        }

        if (!string.IsNullOrEmpty(options.BaseUrl) && !IsOrigin(options.BaseUrl))
        {
            failures.Add($"Site:BaseUrl is '{options.BaseUrl}'; it must be an origin such as https://example.org, without a path.");
        }

        if (!string.IsNullOrEmpty(options.Contact) && !IsWebAddress(options.Contact) && !IsMailAddress(options.Contact))
        {
            failures.Add($"Site:Contact is '{options.Contact}'; it must be a mail address or a web address.");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static bool IsMailAddress(string text) => MailAddress.TryCreate(text, out var mail) && mail.Address == text;

    private static bool IsWebAddress(string text) => FindWebAddress(text) is not null;

    private static bool IsOrigin(string text) => FindWebAddress(text) is { PathAndQuery: "/", Fragment: "", UserInfo: "" };

    private static Uri? FindWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme is "https" or "http") ? uri : null;
}
