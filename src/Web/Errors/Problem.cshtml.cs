using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Data.Sqlite;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Web.Errors;

/// <summary>What a visitor sees instead of a bare status: what happened and what to do.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class ProblemModel : PageModel
{
    private const string NotSaved = "Cơ sở dữ liệu không ghi được nên việc vừa gửi chưa được lưu. ";

    // The line to the database broke: it may have been while the commit was on its way.
    private const string PerhapsNotSaved = "Mất kết nối với cơ sở dữ liệu nên việc vừa gửi có thể chưa được lưu. ";

    private const string SendAgain =
        "Quay lại trang trước và gửi lại sau ít phút: gửi lại cùng biểu mẫu không tạo ra hai lần. Dữ liệu đã lưu không mất.";

    public string Heading { get; private set; } = string.Empty;

    public string Advice { get; private set; } = string.Empty;

    public string SupportCode => Activity.Current?.TraceId.ToHexString()[..12] ?? HttpContext.TraceIdentifier;

    public void OnGet(int code) => Show(code);

    public void OnPost(int code) => Show(code);

    private void Show(int code)
    {
        // Somebody typed the address: nothing failed, and there is no such page.
        if (HttpContext.Features.Get<IExceptionHandlerFeature>() is null && HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is null)
        {
            code = 404;
        }

        var error = code == 500 ? HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error : null;
        var failure = DatabaseFailures.Of(error);
        code = error is null ? code : FailureStatus.Of(error);
        (Heading, Advice) = code switch
        {
            400 => ("Yêu cầu không hợp lệ", "Biểu mẫu đã cũ hoặc thiếu dữ liệu. Mở lại trang rồi nhập lại."),
            403 => ("Không có quyền", "Vị trí đang dùng không được làm việc này. Đổi vị trí ở góc trên hoặc liên hệ quản trị của đơn vị."),
            404 => ("Không tìm thấy", "Địa chỉ sai, hoặc nội dung không thuộc phạm vi đơn vị của bạn. Kiểm tra lại mã đã nhập."),
            405 => ("Không có cách gửi này", "Trang này không nhận kiểu gửi vừa dùng. Mở lại trang rồi làm từ các nút trên trang."),
            408 => ("Gửi quá lâu", "Đường truyền chậm nên máy chủ ngừng chờ; việc vừa gửi chưa được lưu. Gửi lại, hoặc gửi ít tệp hơn."),
            413 => ("Tệp quá lớn", "Tổng dung lượng gửi lên vượt mức cho phép. Quét lại ở 200 dpi hoặc gửi từng tệp."),
            414 or 431 => ("Địa chỉ quá dài", "Điều kiện lọc hoặc địa chỉ dài quá. Mở lại trang và chọn ít điều kiện hơn."),
            415 => ("Kiểu dữ liệu không nhận", "Máy chủ không nhận kiểu dữ liệu vừa gửi. Mở lại trang rồi gửi bằng biểu mẫu trên trang."),
            429 => ("Quá nhiều yêu cầu", "Chờ một phút rồi thử lại."),
            503 => ("Tạm thời gián đoạn", "Hệ thống đang khởi động lại hoặc bảo trì. Dữ liệu đã lưu không mất. Thử lại sau ít phút."),
            507 => (
                "Máy chủ hết chỗ lưu",
                "Ổ đĩa của máy chủ đã đầy nên việc vừa gửi chưa được lưu. Báo quản trị hệ thống giải phóng chỗ rồi gửi lại."
            ),
            _ => ("Có lỗi hệ thống", "Việc vừa làm chưa được lưu. Thử lại; nếu vẫn lỗi, báo mã hỗ trợ dưới đây cho quản trị."),
        };
        if (failure is SqliteException { SqliteErrorCode: 11 or 26 } or { SqlState: "XX001" or "XX002" })
        {
            (Heading, Advice) = (
                "Cơ sở dữ liệu bị hỏng",
                "Ngừng nhập liệu và báo ngay quản trị hệ thống kèm mã hỗ trợ dưới đây: cần dừng chương trình và khôi phục bản sao lưu gần nhất."
            );
        }
        else if (failure is not null && DatabaseFailures.Passes(failure) && HttpMethods.IsPost(Request.Method))
        {
            Advice = (failure.SqlState is not null || failure is SqliteException ? NotSaved : PerhapsNotSaved) + SendAgain;
        }

        Response.StatusCode = code is >= 400 and < 600 ? code : 500;
    }
}
