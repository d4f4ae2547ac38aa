using System.ComponentModel.DataAnnotations;

namespace ThongSuot.Dossiers;

/// <summary>What is typed about the applicant, at reception and when it is mended.</summary>
internal abstract class ApplicantForm
{
    [Required(ErrorMessage = "Nhập họ tên người nộp hoặc tên tổ chức.")]
    [StringLength(200, ErrorMessage = "Họ tên dài quá 200 ký tự. Viết gọn lại.")]
    public string ApplicantName { get; set; } = string.Empty;

    [Required(ErrorMessage = "Nhập số điện thoại để báo kết quả.")]
    public string ApplicantPhone { get; set; } = string.Empty;

    [StringLength(300, ErrorMessage = "Địa chỉ dài quá 300 ký tự. Viết gọn lại.")]
    public string? ApplicantAddress { get; set; }

    [StringLength(200, ErrorMessage = "Tên người nộp thay dài quá 200 ký tự. Viết gọn lại.")]
    public string? FiledBy { get; set; }

    [StringLength(500, ErrorMessage = "Trích yếu dài quá 500 ký tự. Viết gọn lại.")]
    public string? Summary { get; set; }

    protected static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
