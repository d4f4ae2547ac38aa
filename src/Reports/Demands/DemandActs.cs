using ThongSuot.Web.Acts;

namespace ThongSuot.Reports.Demands;

/// <summary>The acts on a demand as forms.</summary>
internal static class DemandActs
{
    public static ActForms<DemandAct> Forms { get; } =
        new(
            new(DemandAct.Submit, "trinh", "Trình lãnh đạo", "Lãnh đạo cơ quan xem phần trùng, chi phí rồi quyết định.", Forward: true)
            {
                Content = "Ý kiến trình",
                ContentOptional = true,
            },
            new(DemandAct.Approve, "duyet", "Duyệt", "Yêu cầu có hiệu lực; các đơn vị phải báo cáo từ kỳ tới.", Forward: true)
            {
                Content = "Ý kiến",
                ContentOptional = true,
            },
            new(DemandAct.Return, "tra-lai", "Trả lại", "Yêu cầu về nháp để người đề xuất sửa.") { Content = "Lý do" },
            new(DemandAct.Suspend, "tam-dung", "Tạm dừng", "Không đơn vị nào phải báo cáo cho đến khi tiếp tục.") { Content = "Lý do" },
            new(DemandAct.Resume, "tiep-tuc", "Tiếp tục", "Các đơn vị lại phải báo cáo.", Forward: true)
            {
                Content = "Ý kiến",
                ContentOptional = true,
            },
            new(DemandAct.End, "ket-thuc", "Kết thúc", "Yêu cầu hết hiệu lực và không mở lại; báo cáo đã gửi vẫn còn.")
            {
                Content = "Lý do",
            }
        );
}
