using Microsoft.AspNetCore.Http;

namespace ThongSuot.Web.Security;

/// <summary>
/// Where citizens find this site, as the operator sets it (<c>THONGSUOT_PUBLIC_URL</c>): what receipts and QR codes print. The host that a
/// request names is anybody's word; it is printed only where nothing is set and it is an address of this machine alone.
/// </summary>
public sealed class PublicAddress
{
    private readonly Uri? set;

    private PublicAddress(Uri? set) => this.set = set;

    /// <param name="setting">An address such as <c>https://dichvu.example.vn</c>; null for none.</param>
    /// <exception cref="FormatException">It is no address: the program does not start on a setting nobody understands.</exception>
    public static PublicAddress Of(string? setting) =>
        string.IsNullOrWhiteSpace(setting) ? new PublicAddress(null)
        : Uri.TryCreate(setting.Trim(), UriKind.Absolute, out var address)
        && address.Scheme is "https" or "http"
        && address is { Query: "", Fragment: "", UserInfo: "" }
            ? new PublicAddress(address)
        : throw new FormatException("THONGSUOT_PUBLIC_URL is no address: write it as https://dichvu.example.vn");

    /// <summary>Host as it is printed beside a path; empty where none is known: then the path alone is printed.</summary>
    public string HostFor(HttpRequest request) =>
        set is not null ? set.Authority + set.AbsolutePath.TrimEnd('/')
        : IsOwn(request) ? $"{request.Host}{request.PathBase}"
        : string.Empty;

    /// <summary>The whole address of a path; the path alone where no host is known.</summary>
    public string Of(HttpRequest request, string path) =>
        set is not null ? set.ToString().TrimEnd('/') + path
        : IsOwn(request) ? $"{request.Scheme}://{request.Host}{request.PathBase}{path}"
        : request.PathBase + path;

    private static bool IsOwn(HttpRequest request) => request.Host.Host is "localhost" or "127.0.0.1" or "::1" or "[::1]";
}
