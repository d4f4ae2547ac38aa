using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Dossiers.Fees;

/// <summary>Why money cannot be taken, put right or handed over so.</summary>
internal static class FeeRefusals
{
    /// <summary>đồng. More than any fee: a slip of the key.</summary>
    public const long Most = 100_000_000_000;

    public static Refusal Closed { get; } =
        new("fee.closed", "Hồ sơ đã kết thúc nên không đổi mức thu và không thu thêm được. Khoản thu sai thì ghi khoản đối ứng.");

    public static Refusal UnknownAmount { get; } =
        new("fee.unknown", "Hồ sơ chưa có mức phí, lệ phí. Nhập mức phải thu trước rồi thu.", "Due");

    public static Refusal NothingOwed { get; } =
        new("fee.nothing-owed", "Hồ sơ đã thu đủ. Nếu mức phải thu khác, sửa mức thu trước.", "Paid");

    public static Refusal NotPositive { get; } = new("fee.not-positive", "Số tiền thu phải lớn hơn 0. Nhập lại số tiền.", "Paid");

    public static Refusal NotAnAmount { get; } =
        new("fee.not-an-amount", "Mức phải thu là số đồng từ 0 đến 100 tỷ. Nhập lại, không có phần lẻ.", "Due");

    public static Refusal ReasonMissing { get; } =
        new(
            "fee.reason-missing",
            "Mức thu này không lấy thẳng từ danh mục. Ghi căn cứ: văn bản, biểu mức, giá trị tính hoặc diện được miễn.",
            "Note"
        );

    public static Refusal ZeroWithoutReason { get; } =
        new("fee.zero", "Mức thu là 0 đồng. Chọn căn cứ “Được miễn” hoặc “Không thu” và ghi vì sao.", "Basis");

    public static Refusal ZeroAtReception { get; } =
        new(
            "fee.zero-at-reception",
            "Mức thu là 0 đồng. Ghi căn cứ miễn hoặc không thu ở ô “Căn cứ mức thu”; chưa biết mức thì để trống số tiền.",
            "FeeReason"
        );

    public static Refusal OtherThanCatalogue(long expected) =>
        new(
            "fee.other-than-catalogue",
            $"Theo danh mục phải thu {VietnameseFormat.Money(expected)}. Sửa số tiền, hoặc ghi căn cứ của mức khác ở ô “Căn cứ mức thu”.",
            "FeeReason"
        );

    public static Refusal NoSuchReceipt { get; } =
        new("fee.no-receipt", "Không có phiếu thu này trong sổ của quầy. Mở lại trang rồi chọn lại.");

    public static Refusal CorrectedAlready { get; } = new("fee.corrected", "Phiếu thu này đã có khoản đối ứng. Xem các dòng dưới nó.");

    public static Refusal IsCorrection { get; } =
        new("fee.is-correction", "Đây là khoản đối ứng. Nếu ghi nhầm, thu lại bằng một phiếu mới.");

    public static Refusal WhyMissing { get; } = new("fee.why-missing", "Chưa ghi lý do đối ứng. Ghi rõ sai ở đâu.", "Why");

    public static Refusal NothingToCount { get; } = new("cash.nothing", "Từ lần chốt trước chưa có khoản nào. Không có gì để chốt.");

    public static Refusal CountedMissing { get; } =
        new("cash.counted-missing", "Nhập số tiền mặt đếm được, từ 0 đồng. Không có tiền mặt thì nhập 0.", "Counted");

    public static Refusal OwnCash { get; } =
        new("cash.own", "Người thu không tự xác nhận tiền mình bàn giao. Đề nghị lãnh đạo hoặc kế toán của đơn vị xác nhận.");

    public static Refusal CashOfAnother { get; } =
        new("cash.of-another", "Tiền của đơn vị khác do đơn vị đó nhận bàn giao. Chỉ xác nhận tiền của đơn vị mình.");

    public static Refusal ConfirmedAlready { get; } = new("cash.confirmed", "Lần chốt này đã được xác nhận.");

    public static Refusal NoSuchCashUp { get; } = new("cash.not-found", "Không có lần chốt sổ này trong phạm vi đơn vị.");

    public static Refusal TooMuch(long owed) =>
        new(
            "fee.too-much",
            $"Số tiền thu lớn hơn số còn phải thu {VietnameseFormat.Money(owed)}. Nhập lại, hoặc sửa mức phải thu trước.",
            "Paid"
        );

    public static Refusal NotADocument(string typed) =>
        new(
            "fee.not-a-document",
            $"“{typed}” không phải số biên lai, chứng từ. Nhập số, ký hiệu ghi trên chứng từ, hoặc để trống.",
            "Document"
        );

    public static Refusal BelowPaid(long paid) =>
        new(
            "fee.below-paid",
            $"Đã thu {VietnameseFormat.Money(paid)}, nhiều hơn mức này. Ghi khoản đối ứng cho phần thu thừa trước.",
            "Due"
        );

    public static Refusal DifferenceUnexplained(long difference) =>
        new(
            "cash.difference",
            $"Tiền đếm được {(difference > 0 ? "thừa" : "thiếu")} {VietnameseFormat.Money(Math.Abs(difference))} so với sổ. Đếm lại, hoặc ghi lý do chênh lệch.",
            "Note"
        );

    /// <summary>The list that was counted is not the list that is there: somebody of the same seat took more meanwhile.</summary>
    public static Refusal CountedOther(int lines) =>
        new("cash.changed", $"Sổ vừa có thêm khoản khác, nay là {lines} khoản. Xem lại danh sách rồi chốt.");

    public static Refusal Unpaid(long? owed) =>
        new(
            "dossier.unpaid",
            owed is { } amount
                ? $"Hồ sơ còn phải thu {VietnameseFormat.Money(amount)}. Thu đủ rồi trả, hoặc đánh dấu “Trả khi chưa thu đủ” và ghi lý do."
                : "Hồ sơ chưa có mức phí, lệ phí. Nhập mức thu rồi trả, hoặc đánh dấu “Trả khi chưa thu đủ” và ghi lý do.",
            "Unpaid"
        );
}
