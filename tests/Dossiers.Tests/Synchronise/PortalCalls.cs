using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace ThongSuot.Dossiers.Tests.Synchronise;

/// <summary>What the national portal sends, and how.</summary>
internal static class PortalCalls
{
    public const string Address = "/api/v1/ho-so/dong-bo";
    private static int order;

    /// <summary>A valid accepted dossier under a code that no other test has.</summary>
    public static Dictionary<string, string?> Sample(string commune) => new()
    {
        ["MaHoSo"] = $"H44.900-250911-{Interlocked.Increment(ref order):0000}", ["MaTTHC"] = "1.000656", ["KenhThucHien"] = "2", ["ChuHoSo"] = "Phạm Mẫu Lan", ["SoDienThoai"] = "0510222333",
        ["NgayNopHoSo"] = "20250911073500", ["NgayTiepNhan"] = "20250911074000", ["NgayHenTra"] = "20250912170000", ["TrangThaiHoSo"] = "2", ["DonViXuLy"] = commune, ["NoiNopHoSo"] = commune,
    };

    /// <summary>The item as JSON with its papers.</summary>
    public static string WithPapers(IReadOnlyDictionary<string, string?> dossier, params object[] papers) =>
        JsonSerializer.Serialize(dossier).TrimEnd('}') + $",\"TaiLieuNop\":{JsonSerializer.Serialize(papers)}}}";

    public static Task<List<JsonElement>> SendAsync(HttpClient client, params Dictionary<string, string?>[] dossiers) => SendTextAsync(client, JsonSerializer.Serialize(dossiers));

    public static async Task<List<JsonElement>> SendTextAsync(HttpClient client, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await AnswersAsync(client, content);
    }

    /// <summary>A multipart call: the dossiers and the files they name.</summary>
    public static async Task<List<JsonElement>> SendFilesAsync(HttpClient client, string body, params (string Name, byte[] Content)[] files)
    {
        using var form = new MultipartFormDataContent { { new StringContent(body), "HoSo" } };
        foreach (var (name, bytes) in files)
        {
            form.Add(new ByteArrayContent(bytes), "tep", name);
        }

        return await AnswersAsync(client, form);
    }

    public static string? ErrorOf(this JsonElement reply) => reply.GetProperty("error_code").GetString();

    private static async Task<List<JsonElement>> AnswersAsync(HttpClient client, HttpContent content)
    {
        var answer = await client.PostAsync(new Uri(Address, UriKind.Relative), content);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (await answer.Content.ReadFromJsonAsync<List<JsonElement>>())!;
    }
}
