namespace ThongSuot.Dossiers.Signing;

internal static class SigningLabels
{
    /// <summary>Said before a leader signs where no certificate and no signing service is set.</summary>
    public const string Off =
        "Hệ thống chưa có chứng thư hoặc dịch vụ ký số: nút này ghi quyết định của lãnh đạo; văn bản ký tay, đóng dấu như thường lệ.";
}
