# КЦИ sheets and ranking sheets

refuse-hand-on-never = Under this act a sheet isn't handed on to another servant. If it isn't yours, tell HR.
