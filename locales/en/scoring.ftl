# КЦИ sheets and ranking sheets

refuse-hand-on-never = Under this act a sheet isn't handed on to another servant. If it isn't yours, tell HR.
refuse-mark-whole = This parameter takes a whole mark.
refuse-mark-range = At { $percent } % realised, the mark lies from { $low } to { $high }.
refuse-kci-no-values = HR hasn't sent the actual values of the КЦИ yet: they can't be marked before.
refuse-kci-mark = A mark is a number from 0 to 5 with at most two decimals, 3,75 for instance.
notice-marks-off = HR has refreshed the actual values of the КЦИ: { $person }, { $period }. Some of your marks no longer lie in the allowed range and were taken off. Please mark them anew.
