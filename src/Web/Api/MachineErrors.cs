using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ThongSuot.Web.Errors;

namespace ThongSuot.Web.Api;

/// <summary>What the machine interface answers when nothing was done: the portal's own form, with a stable code.</summary>
public sealed record MachineError(
    [property: JsonPropertyName("error_code")] string Code,
    [property: JsonPropertyName("message")] string Message
);

/// <summary>
/// Answers every failure under <c>/api</c> as JSON: a machine cannot read a page. What passes by itself is 503, what does not is 500.
/// </summary>
internal static class MachineErrors
{
    public static async Task AnswerAsync(HttpContext http, RequestDelegate next)
    {
        if (!http.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            await next(http);
            return;
        }

        try
        {
            await next(http);
        }
        catch (Exception failure) when (!http.Response.HasStarted && !http.RequestAborted.IsCancellationRequested)
        {
            var status = FailureStatus.Of(failure);
            if (status >= StatusCodes.Status500InternalServerError)
            {
                http.RequestServices.GetRequiredService<ILoggerFactory>()
                    .CreateLogger(typeof(MachineErrors))
                    .LogError("A machine's request failed: {Kind}", failure.GetType().Name);
            }

            http.Response.Clear();
            http.Response.StatusCode = status;
        }

        if (http.Response is { StatusCode: >= 400, HasStarted: false, ContentType: null, ContentLength: null or 0 })
        {
            await http.Response.WriteAsJsonAsync(Of(http.Response.StatusCode), http.RequestAborted);
        }
    }

    internal static MachineError Of(int status) =>
        new(
            $"http.{status}",
            status switch
            {
                StatusCodes.Status400BadRequest => "Yêu cầu không đúng dạng. Kiểm tra phần đầu và nội dung gửi lên.",
                StatusCodes.Status401Unauthorized =>
                    "Thiếu khóa hoặc khóa không còn hiệu lực. Gửi phần đầu Authorization: Bearer kèm khóa đã cấp.",
                StatusCodes.Status403Forbidden => "Khóa này không được làm việc này. Đề nghị quản trị cấp quyền.",
                StatusCodes.Status404NotFound => "Không có địa chỉ này. Kiểm tra đường dẫn và phiên bản.",
                StatusCodes.Status405MethodNotAllowed => "Địa chỉ này không nhận phương thức đã gửi. Xem phần đầu Allow.",
                StatusCodes.Status413PayloadTooLarge => "Nội dung gửi lên quá lớn. Chia thành nhiều lần gửi.",
                StatusCodes.Status415UnsupportedMediaType =>
                    "Loại nội dung không nhận. Gửi application/json hoặc multipart/form-data, bộ chữ UTF-8.",
                StatusCodes.Status429TooManyRequests => "Gửi quá dày. Chờ một phút rồi gửi lại.",
                StatusCodes.Status507InsufficientStorage => "Máy chủ hết chỗ chứa, chưa nhận. Báo quản trị rồi gửi lại.",
                StatusCodes.Status503ServiceUnavailable =>
                    "Cơ sở dữ liệu tạm gián đoạn, chưa nhận. Gửi lại sau ít phút: gửi lại không tạo ra hai lần.",
                _ => "Lỗi hệ thống, chưa nhận. Gửi lại không khắc phục được; báo quản trị kèm thời điểm gửi.",
            }
        );
}
