using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ThongSuot.Web;

/// <summary>
/// Style sheets and scripts. Each has its content's hash in its address, is compressed once at start and may be kept by the
/// browser for ever, so a second visit costs the page alone.
/// </summary>
public sealed class WebAssets
{
    private const string Folder = "ThongSuot.Web.Assets.";

    private readonly Dictionary<string, Asset> byPath;
    private readonly Dictionary<string, Asset> byName;

    public WebAssets()
    {
        Style = Load("site.css", "text/css; charset=utf-8");
        Script = Load("enhance.js", "text/javascript; charset=utf-8");
        var own = new[]
        {
            Load("live.js", "text/javascript; charset=utf-8"),
            Load("screen.css", "text/css; charset=utf-8"),
            Load("reception.js", "text/javascript; charset=utf-8"),
            Load("forms.css", "text/css; charset=utf-8"),
            Load("today.css", "text/css; charset=utf-8"),
            Load("desk.css", "text/css; charset=utf-8"),
            Load("draft.js", "text/javascript; charset=utf-8"),
        };
        byName = new Dictionary<string, Asset>(StringComparer.Ordinal)
        {
            ["site.css"] = Style,
            ["enhance.js"] = Script,
            ["live.js"] = own[0],
            ["screen.css"] = own[1],
            ["reception.js"] = own[2],
            ["forms.css"] = own[3],
            ["today.css"] = own[4],
            ["desk.css"] = own[5],
            ["draft.js"] = own[6],
        };
        byPath = byName.Values.ToDictionary(asset => asset.Path, StringComparer.Ordinal);
    }

    /// <summary>
    /// Address of an asset that only some pages need: <c>live.js</c> (pages that change while they are open), <c>screen.css</c>
    /// (the hall's screen), <c>reception.js</c> (the counter's form), <c>forms.css</c> (receipts, labels), <c>today.css</c>
    /// (the first page), <c>desk.css</c> (a dossier, many at once, the guides), <c>draft.js</c> (a form that keeps itself).
    /// </summary>
    /// <exception cref="KeyNotFoundException">There is no such asset.</exception>
    public string PathOf(string name) => byName[name].Path;

    internal Asset Style { get; }

    internal Asset Script { get; }

    internal void Map(IEndpointRouteBuilder endpoints) =>
        endpoints
            .MapGet("/tai-nguyen/{name}", (string name, HttpContext http) => Answer("/tai-nguyen/" + name, http))
            .AllowAnonymous()
            .WithMetadata(new PublicEndpoint());

    private IResult Answer(string path, HttpContext http)
    {
        if (!byPath.TryGetValue(path, out var asset))
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        http.Response.Headers.Vary = "Accept-Encoding";
        if (http.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal))
        {
            http.Response.Headers.ContentEncoding = "br";
            return Results.Bytes(asset.Compressed, asset.ContentType);
        }

        return Results.Bytes(asset.Plain, asset.ContentType);
    }

    private static Asset Load(string name, string contentType)
    {
        var plain = Encoding.UTF8.GetBytes(name.EndsWith(".css", StringComparison.Ordinal) ? StyleSheet.Small(Read(name)) : Read(name));
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.SmallestSize))
        {
            brotli.Write(plain);
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(plain))[..10];
        return new Asset(
            $"/tai-nguyen/{Path.GetFileNameWithoutExtension(name)}-{hash}{Path.GetExtension(name)}",
            contentType,
            plain,
            compressed.ToArray()
        );
    }

    /// <summary>A file, or the parts of one in the order of their numbers: <c>site.css</c> is <c>site/1-reset.css</c> and so on.</summary>
    private static string Read(string name)
    {
        var assembly = typeof(WebAssets).Assembly;
        var parts = Folder + Path.GetFileNameWithoutExtension(name) + ".";
        var names = assembly.GetManifestResourceNames().Where(resource => resource.StartsWith(parts, StringComparison.Ordinal));
        return string.Concat(
            names
                .Order(StringComparer.Ordinal)
                .Select(resource =>
                {
                    using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
                    return reader.ReadToEnd();
                })
        );
    }

    internal sealed record Asset(string Path, string ContentType, byte[] Plain, byte[] Compressed);
}

/// <summary>Marks an endpoint as public on purpose; a test lists them all.</summary>
public sealed class PublicEndpoint;
