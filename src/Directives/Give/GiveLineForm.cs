using System.ComponentModel.DataAnnotations;

namespace ThongSuot.Directives.Give;

/// <summary>One line as typed.</summary>
internal sealed class GiveLineForm
{
    public string Key { get; set; } = string.Empty;

    public bool Give { get; set; }

    /// <summary>Its directive, when others of the form were refused.</summary>
    public string? Given { get; set; }

    public Guid? Person { get; set; }

    [StringLength(Directive.WorkLength, ErrorMessage = "Việc phải làm quá dài. Viết gọn lại.")]
    public string? Work { get; set; }

    [StringLength(Directive.TextLength, ErrorMessage = "Trách nhiệm quá dài. Viết gọn lại.")]
    public string? LeadAnswersFor { get; set; }

    [StringLength(Directive.WorkLength, ErrorMessage = "Sản phẩm quá dài. Viết gọn lại.")]
    public string? ProductText { get; set; }

    [StringLength(Directive.ShortLength, ErrorMessage = "Căn cứ quá dài. Viết gọn lại.")]
    public string? LegalGround { get; set; }
}
