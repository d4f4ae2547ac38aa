using System.ComponentModel.DataAnnotations;

namespace ThongSuot.Dossiers.Templates;

/// <summary>A template as typed.</summary>
internal sealed class TemplateForm
{
    public string? Act { get; set; }

    [StringLength(20, ErrorMessage = "Mã thủ tục dài quá 20 ký tự. Nhập lại.")]
    public string? Procedure { get; set; }

    [StringLength(ReplyTemplate.NameLength, ErrorMessage = "Tên mẫu dài quá 100 ký tự. Đặt tên ngắn hơn.")]
    public string? Name { get; set; }

    [StringLength(2000, ErrorMessage = "Nội dung dài quá 2.000 ký tự. Viết gọn lại.")]
    public string? Text { get; set; }
}
