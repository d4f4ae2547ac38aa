using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Signing;

/// <summary>
/// Reads the settings: <c>THONGSUOT_SIGN_FILE</c> and <c>THONGSUOT_SIGN_PASSWORD</c> (PKCS#12), or <c>THONGSUOT_SIGN_URL</c> and
/// <c>THONGSUOT_SIGN_KEY</c> (the state's service), and <c>THONGSUOT_SIGN_ROOTS</c> (PEM of those who vouch). None of them: signing is off.
/// </summary>
public static class SigningSetup
{
    // A person may have to confirm on a telephone; a page does not wait longer.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    public static IServiceCollection AddSigning(this IServiceCollection services)
    {
        services.AddSingleton(provider => SignerOf(provider.GetRequiredService<IConfiguration>(), provider));
        services.AddSingleton(provider => RootsOf(provider.GetRequiredService<IConfiguration>()));
        services.AddSingleton<FileSignatures>();
        services.AddHostedService<SigningAtStart>();
        services
            .AddHttpClient(RemoteSigner.Client, client =>
            {
                client.Timeout = Longest;
                client.MaxResponseContentBufferSize = RemoteSigner.LargestAnswer;
            })
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false });
        return services;
    }

    /// <exception cref="StartException">A setting that nobody understands: signing would silently be off.</exception>
    internal static IResultSigner SignerOf(IConfiguration settings, IServiceProvider provider)
    {
        var (file, url) = (settings["THONGSUOT_SIGN_FILE"], settings["THONGSUOT_SIGN_URL"]);
        if (url is { Length: > 0 })
        {
            return Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"
                ? new RemoteSigner(provider.GetRequiredService<IHttpClientFactory>(), address, settings["THONGSUOT_SIGN_KEY"])
                : throw new StartException("THONGSUOT_SIGN_URL không phải địa chỉ. Viết dạng https://kyso.example.vn/ky.");
        }

        if (file is not { Length: > 0 })
        {
            return new NoSigner();
        }

        try
        {
            return CertificateSigner.Of(File.ReadAllBytes(file), settings["THONGSUOT_SIGN_PASSWORD"]);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw new StartException(
                $"Không mở được chứng thư ký số {file}: {failure.Message} Kiểm tra THONGSUOT_SIGN_FILE (tệp PKCS#12) và THONGSUOT_SIGN_PASSWORD."
            );
        }
    }

    private static SigningRoots RootsOf(IConfiguration settings)
    {
        var roots = new X509Certificate2Collection();
        if (settings["THONGSUOT_SIGN_ROOTS"] is not { Length: > 0 } file)
        {
            return new SigningRoots(roots);
        }

        try
        {
            roots.ImportFromPemFile(file);
            return new SigningRoots(roots);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw new StartException(
                $"Không đọc được các chứng thư gốc {file}: {failure.Message} Kiểm tra THONGSUOT_SIGN_ROOTS (tệp PEM)."
            );
        }
    }
}

/// <summary>Opens what the settings name when the program starts: a wrong one is told then, not at the first signature.</summary>
internal sealed class SigningAtStart(FileSignatures signatures) : IHostedService
{
    /// <summary>Whether results are signed; asking for it has read the settings.</summary>
    public bool IsOn => signatures.IsOn;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
