using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.WebEncoders;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Api;
using ThongSuot.Web.Files;
using ThongSuot.Web.Forms;
using ThongSuot.Web.Imports;
using ThongSuot.Web.Security;

namespace ThongSuot.Web;

/// <summary>Pages, compression, form protection and the frame that all modules share.</summary>
public static class WebSetup
{
    /// <summary>All files of one form together, in bytes; one file has its own, smaller limit.</summary>
    public const long LargestRequest = 64 * 1024 * 1024;

    /// <param name="sharedAddresses">Addresses that many offices share: see <see cref="PostLimits"/>.</param>
    /// <param name="publicUrl">Where citizens find this site: see <see cref="PublicAddress"/>.</param>
    /// <exception cref="FormatException">One of them is no address: the program does not start on a setting nobody understands.</exception>
    public static IServiceCollection AddWeb(
        this IServiceCollection services,
        IReadOnlyList<IModule> modules,
        string? sharedAddresses,
        string? publicUrl = null
    )
    {
        services.AddSingleton(SharedAddresses.Of(sharedAddresses));
        services.AddSingleton(PublicAddress.Of(publicUrl));
        services.AddSingleton<WebAssets>();
        services.AddScoped(typeof(ReadList<>));
        services.AddScoped(typeof(AcceptList<>));
        // Vietnamese letters stay letters: "Đặng" is 7 bytes instead of 20.
        services.Configure<WebEncoderOptions>(encoder =>
            encoder.TextEncoderSettings = new TextEncoderSettings(
                UnicodeRanges.BasicLatin,
                UnicodeRanges.Latin1Supplement,
                UnicodeRanges.LatinExtendedA,
                UnicodeRanges.LatinExtendedB,
                UnicodeRanges.LatinExtendedAdditional,
                UnicodeRanges.CombiningDiacriticalMarks,
                UnicodeRanges.GeneralPunctuation
            )
        );
        var pages = services
            .AddRazorPages(options => options.RootDirectory = "/")
            .AddMvcOptions(mvc =>
            {
                Vietnamese.Speak(mvc.ModelBindingMessageProvider);
                mvc.ModelBinderProviders.Insert(0, new OfficeDateBinderProvider());
                mvc.ModelBinderProviders.Insert(1, new TypedValueBinderProvider());
                mvc.ModelMetadataDetailsProviders.Add(new NoNullElements());
                mvc.Filters.Add(new TextArguments());
                mvc.Filters.Add(new KnownHandler());
                CleanValues.Wrap(mvc.ValueProviderFactories);
            })
            .AddApplicationPart(typeof(WebSetup).Assembly);
        foreach (var module in modules)
        {
            pages.AddApplicationPart(module.GetType().Assembly);
        }

        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Converters.Add(new CleanJsonText()));
        services.Configure<CookieTempDataProviderOptions>(message =>
        {
            message.Cookie.Name = "ts-m";
            message.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddAntiforgery(form =>
        {
            form.Cookie.Name = "ts-f";
            form.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
        });
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        services.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = LargestRequest);
        return services;
    }

    /// <summary>What stands before routing.</summary>
    public static void UseWeb(this WebApplication app)
    {
        app.UseExceptionHandler("/loi/500");
        app.UseStatusCodePagesWithReExecute("/loi/{0}");
        app.Use(MachineErrors.AnswerAsync);
        app.UseKnownRequests();
        app.Use(FormBytes.CleanAsync);
        app.UseResponseCompression();
        app.UseSecurityHeaders();
    }

    public static void MapWeb(this IEndpointRouteBuilder endpoints)
    {
        endpoints.ServiceProvider.GetRequiredService<WebAssets>().Map(endpoints);
        endpoints.MapRazorPages();
        // An address that is nothing of ours says so to everybody; without this the fallback policy asks visitors to sign in for it.
        endpoints.MapFallback("{*path}", () => Results.NotFound()).AllowAnonymous().WithMetadata(new PublicEndpoint());
    }
}
